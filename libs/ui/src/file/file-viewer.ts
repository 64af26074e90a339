import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { Icon } from '../icon/icon.ts';

/** A file read in the page: an image or a PDF, kept in memory only. */
@Component({
  selector: 'vte-file-viewer',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="row between">
      <span class="sm name">{{ name() }}</span>
      <a class="btn sm" [href]="url()" [download]="name()"><vte-icon name="download" size="small" />Télécharger</a>
    </p>
    @if (isImage()) {
      <img [src]="url()" [alt]="name()" />
    } @else {
      <iframe [src]="url()" [title]="name()"></iframe>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s3);
    }
    .name {
      overflow-wrap: anywhere;
      flex: 1;
      min-width: 0;
    }
    img {
      max-width: 100%;
      height: auto;
      border: 1px solid var(--line);
    }
    iframe {
      width: 100%;
      height: 68dvh;
      border: 1px solid var(--line);
      border-radius: var(--r);
      background: var(--surface);
    }
  `,
})
export class FileViewer {
  readonly content = input.required<Blob>();
  readonly name = input.required<string>();

  private readonly sanitizer = inject(DomSanitizer);
  protected readonly isImage = computed(() => this.content().type.startsWith('image/'));
  private readonly address = linkedSignal(() => URL.createObjectURL(this.content()));
  /** Trusted: an address that this page has just made, of a file whose kind the server recognised by its content. */
  protected readonly url = computed(() => this.sanitizer.bypassSecurityTrustResourceUrl(this.address()));

  constructor() {
    effect((onCleanup) => {
      const address = this.address();
      onCleanup(() => {
        URL.revokeObjectURL(address);
      });
    });
  }
}
