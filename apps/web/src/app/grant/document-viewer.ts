import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  resource,
} from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import type { Claim } from '@vte/contract';
import { DOCUMENT_LABELS, formatShare, Icon, Note } from '@vte/ui';
import { ClaimClient } from './claim-client.ts';

const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3];

/** A document of a claim, read in the page: it is fetched with the rights of the reader and kept in memory only. */
@Component({
  selector: 'vte-document-viewer',
  imports: [Icon, Note],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header>
      <b>{{ title() }}</b>
      <div class="row">
        @if (count() > 1) {
          <button
            class="btn ic qt"
            type="button"
            aria-label="Document précédent"
            [disabled]="position() <= 1"
            (click)="moved.emit(-1)"
          >
            <vte-icon name="chevron-left" />
          </button>
          <span class="sm num nowrap">{{ position() }} sur {{ count() }}</span>
          <button
            class="btn ic qt"
            type="button"
            aria-label="Document suivant"
            [disabled]="position() >= count()"
            (click)="moved.emit(1)"
          >
            <vte-icon name="chevron-right" />
          </button>
        }
        @if (isImage()) {
          <button
            class="btn ic qt"
            type="button"
            aria-label="Réduire"
            [disabled]="zoom() <= least"
            (click)="change(-1)"
          >
            <vte-icon name="zoom-out" />
          </button>
          <span class="sm num" aria-live="polite">{{ share() }}</span>
          <button class="btn ic qt" type="button" aria-label="Agrandir" [disabled]="zoom() >= most" (click)="change(1)">
            <vte-icon name="zoom-in" />
          </button>
        }
        <a
          class="btn ic qt"
          aria-label="Télécharger"
          [class.later]="url() === null"
          [attr.href]="url()"
          [download]="document().name"
          ><vte-icon name="download"
        /></a>
      </div>
    </header>
    @if (content.error()) {
      <vte-note kind="danger"
        >Ce document ne s’affiche pas.
        <button action class="btn sm" type="button" (click)="content.reload()">Réessayer</button></vte-note
      >
    } @else if (url(); as address) {
      @if (isImage()) {
        <div class="sheet" tabindex="0" role="region" [attr.aria-label]="title()">
          <img [src]="address" [alt]="title() + ', ' + document().name" [style.width]="share()" />
        </div>
      } @else if (readsPdf) {
        <iframe [src]="address" [title]="title() + ', ' + document().name"></iframe>
      } @else {
        <div class="sheet">
          <vte-icon name="file-text" size="large" />
          <p class="b">{{ document().name }}</p>
          <p class="sm muted">Ce navigateur ne montre pas les PDF dans la page.</p>
          <a class="btn sm" [href]="address" [download]="document().name"
            ><vte-icon name="download" />Télécharger le document</a
          >
        </div>
      }
    } @else {
      <div class="sk"></div>
    }
  `,
  host: { '[class.closed]': '!readsPdf && isNamedPdf()' },
  styles: `
    /* What is awaited is as tall as what comes: a button below stays under the finger. */
    :host {
      --tall: min(76vh, 900px);
      display: grid;
      align-content: start;
    }
    :host(.closed) {
      --tall: min(48vh, 420px);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      justify-content: space-between;
      align-items: center;
      padding: 8px 8px 8px 16px;
      background: var(--surface);
      border-bottom: 1px solid var(--line);
    }
    header .row {
      gap: 2px;
    }
    .btn[disabled] {
      background: none;
      opacity: 0.5;
    }
    vte-note {
      margin: var(--s4);
    }
    .later {
      visibility: hidden;
    }
    .sheet,
    iframe,
    .sk {
      height: var(--tall);
    }
    .sheet {
      overflow: auto;
      padding: var(--s4);
    }
    :host(.closed) .sheet {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: var(--s3);
      text-align: center;
      overflow-wrap: anywhere;
    }
    img {
      display: block;
      height: auto;
      border: 1px solid var(--line);
      background: #fff;
    }
    iframe {
      width: 100%;
      border: 0;
    }
  `,
})
export class DocumentViewer {
  readonly claimId = input.required<string>();
  readonly document = input.required<Claim['documents'][number]>();
  /** Place among the documents of the claim, from 1. */
  readonly position = input(1);
  readonly count = input(1);
  /** To another document: -1 or 1. */
  readonly moved = output<number>();

  private readonly client = inject(ClaimClient);
  private readonly sanitizer = inject(DomSanitizer);
  protected readonly readsPdf = inject(DOCUMENT).defaultView?.navigator.pdfViewerEnabled === true;
  protected readonly least = Math.min(...ZOOMS);
  protected readonly most = Math.max(...ZOOMS);
  protected readonly title = computed(() => DOCUMENT_LABELS[this.document().type]);
  /** Each document opens at the width of the page. */
  protected readonly zoom = linkedSignal({ source: () => this.document().id, computation: () => 1 });
  protected readonly share = computed(() => formatShare(this.zoom()).replace(/\s/g, ''));
  protected readonly content = resource({
    params: () => ({ claim: this.claimId(), document: this.document().id }),
    loader: ({ params }) => this.client.document(params.claim, params.document),
  });
  protected readonly isImage = computed(
    () => this.content.hasValue() && this.content.value().type.startsWith('image/'),
  );
  /** Known before the content is. */
  protected readonly isNamedPdf = computed(() => /\.pdf$/i.test(this.document().name));
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

  protected change(by: number): void {
    this.zoom.update((zoom) => ZOOMS[ZOOMS.indexOf(zoom) + by] ?? zoom);
  }
}
