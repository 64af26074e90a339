import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { TerritoryView } from '@vte/contract';
import { Icon } from '@vte/ui';
import { PageHead } from '../shell/page-head.ts';
import { Toaster } from '../shell/toasts.ts';
import { toEmbedCode } from '../api/embed-code.ts';

/** The code that shows the offers of the territory on another site. */
@Component({
  selector: 'vte-territory-embed',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card stack' },
  template: `
    <h2 id="mairie" class="h3">Vous tenez le site d’une mairie&nbsp;?</h2>
    <p class="sm muted">
      Affichez les offres du territoire chez vous, sans cookie ni traceur. Collez ce code dans une page.
    </p>
    <textarea #code class="in" rows="7" readonly aria-label="Code à coller" (focus)="code.select()">{{
      text()
    }}</textarea>
    <p class="row">
      <button type="button" class="btn" (click)="copy()"><vte-icon name="code" />Copier le code</button>
      <a class="sm" [href]="widget()" target="_blank">Voir le résultat<span class="vh">, nouvelle fenêtre</span></a>
    </p>
  `,
  styles: `
    textarea {
      font:
        400 var(--fs-xs) / 1.5 ui-monospace,
        monospace;
      overflow-wrap: anywhere;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class TerritoryEmbed {
  readonly territory = input.required<TerritoryView>();

  private readonly head = inject(PageHead);
  private readonly clipboard = inject(Clipboard);
  private readonly toaster = inject(Toaster);
  protected readonly widget = computed(() => `/widget/territoires/${this.territory().slug}`);
  protected readonly text = computed(() => toEmbedCode(this.head.address(this.widget()), this.territory().name));

  protected copy(): void {
    this.toaster.say(
      this.clipboard.copy(this.text()) ? 'Code copié.' : 'La copie n’a pas marché\u00a0: sélectionnez le code.',
    );
  }
}
