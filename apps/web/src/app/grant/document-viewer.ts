import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  resource,
} from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import type { Claim } from '@vte/contract';
import { DOCUMENT_LABELS, Icon } from '@vte/ui';
import { ClaimClient } from './claim-client.ts';

/** A document of a claim, read in the page: it is fetched with the rights of the reader and kept in memory only. */
@Component({
  selector: 'vte-document-viewer',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="row between">
      <b>{{ title() }}</b>
      @if (url(); as address) {
        <a class="btn qt sm" [href]="address" [download]="document().name"><vte-icon name="download" />Télécharger</a>
      }
    </header>
    @if (content.error()) {
      <p class="muted sm">Ce document ne s’affiche pas. Rechargez la page.</p>
    } @else if (url(); as address) {
      @if (isImage()) {
        <img [src]="address" [alt]="title() + ', ' + document().name" />
      } @else {
        <iframe [src]="address" [title]="title() + ', ' + document().name"></iframe>
      }
    } @else {
      <div class="sk" style="height: 60vh"></div>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
      gap: var(--s3);
    }
    img {
      max-width: 100%;
      height: auto;
      border: 1px solid var(--line);
    }
    iframe {
      width: 100%;
      min-height: 60vh;
      height: 100%;
      border: 1px solid var(--line);
      background: var(--surface);
    }
  `,
})
export class DocumentViewer {
  readonly claimId = input.required<string>();
  readonly document = input.required<Claim['documents'][number]>();

  private readonly client = inject(ClaimClient);
  private readonly sanitizer = inject(DomSanitizer);
  protected readonly title = computed(() => DOCUMENT_LABELS[this.document().type]);
  protected readonly content = resource({
    params: () => ({ claim: this.claimId(), document: this.document().id }),
    loader: ({ params }) => this.client.document(params.claim, params.document),
  });
  protected readonly isImage = computed(
    () => this.content.hasValue() && this.content.value().type.startsWith('image/'),
  );
  private readonly address = linkedSignal(() =>
    this.content.hasValue() ? URL.createObjectURL(this.content.value()) : null,
  );
  /** Trusted: an address that this page has just made, of a file whose kind the server recognised by its content. */
  protected readonly url = computed(() => {
    const address = this.address();
    return address === null ? null : this.sanitizer.bypassSecurityTrustResourceUrl(address);
  });

  constructor() {
    effect((onCleanup) => {
      const address = this.address();
      onCleanup(() => {
        if (address !== null) URL.revokeObjectURL(address);
      });
    });
  }
}
