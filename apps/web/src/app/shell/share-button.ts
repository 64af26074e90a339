import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input } from '@angular/core';
import { Icon } from '@vte/ui';
import { Toaster } from './toasts.ts';

/** Shares the address of the page: through the phone where it can, else by copying it. */
@Component({
  selector: 'vte-share-button',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<button type="button" class="btn" (click)="share()"><vte-icon name="share-2" />Partager</button>`,
})
export class ShareButton {
  readonly title = input.required<string>();

  private readonly document = inject(DOCUMENT);
  private readonly clipboard = inject(Clipboard);
  private readonly toaster = inject(Toaster);

  protected async share(): Promise<void> {
    const { href: url } = this.document.location;
    // Computers often have no sheet to share with.
    const navigator: Partial<Navigator> = this.document.defaultView?.navigator ?? {};
    if (navigator.canShare?.({ url }) !== true)
      this.toaster.say(
        this.clipboard.copy(url) ? 'Adresse de la page copiée.' : 'Prenez l’adresse dans la barre du navigateur.',
      );
    // Somebody who closes the sheet of the phone has changed their mind.
    else await navigator.share?.({ title: this.title(), url }).catch(() => undefined);
  }
}
