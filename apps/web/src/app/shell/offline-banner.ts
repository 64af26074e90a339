import { isPlatformBrowser } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, PLATFORM_ID, signal } from '@angular/core';
import { Note } from '@vte/ui';

/** Says that the network is gone, and lets the person try again. */
@Component({
  selector: 'vte-offline-banner',
  imports: [Note],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:offline)': 'offline.set(true)', '(window:online)': 'offline.set(false)' },
  template: `
    @if (offline()) {
      <div class="wrap">
        <vte-note kind="warning">
          <b>Vous êtes hors connexion.</b> Ce que vous avez saisi reste ici.
          @if (failed()) {
            La connexion ne répond toujours pas.
          }
          <button action type="button" class="btn sm" (click)="retry()">Réessayer</button>
        </vte-note>
      </div>
    }
  `,
  styles: `
    .wrap {
      padding-block: var(--s3);
    }
  `,
})
export class OfflineBanner {
  protected readonly failed = signal(false);
  protected readonly offline = signal(isPlatformBrowser(inject(PLATFORM_ID)) && !navigator.onLine);

  protected async retry(): Promise<void> {
    const answered = await fetch('/health/live', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) dispatchEvent(new Event('online'));
    this.failed.set(!answered);
  }
}
