import { isPlatformBrowser } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, PLATFORM_ID, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { fromEvent, map, merge, of } from 'rxjs';
import { Note } from '@vte/ui';

/** Says that the network is gone, and lets the person try again. */
@Component({
  selector: 'vte-offline-banner',
  imports: [Note],
  changeDetection: ChangeDetectionStrategy.OnPush,
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
  protected readonly offline = toSignal(connectionLost(isPlatformBrowser(inject(PLATFORM_ID))), {
    initialValue: false,
  });

  protected async retry(): Promise<void> {
    const answered = await fetch('/health/live', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) dispatchEvent(new Event('online'));
    this.failed.set(!answered);
  }
}

function connectionLost(inBrowser: boolean) {
  if (!inBrowser) return of(false);
  return merge(
    of(!navigator.onLine),
    fromEvent(window, 'offline').pipe(map(() => true)),
    fromEvent(window, 'online').pipe(map(() => false)),
  );
}
