import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { offerPageSchema, synonymListSchema, type SynonymGroup } from '@vte/contract';
import { Dialog, Icon, Note, plural } from '@vte/ui';
import { present } from '../api/present.ts';
import { toFailure } from '../error/failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { Toaster } from '../shell/toasts.ts';
import { AdminClient } from './admin-client.ts';
import { SynonymForm } from './synonym-form.ts';
import { groupsWith, understand } from './synonym-words.ts';

/** Words that the search takes for the same, and how it reads a query. */
@Component({
  selector: 'vte-synonyms-page',
  imports: [Dialog, Icon, Note, RouterLink, SynonymForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './synonyms-page.html',
  styleUrl: './synonyms-page.css',
})
export class SynonymsPage {
  readonly q = input('', { transform: orEmpty });
  /** The query to try. */
  readonly essai = input('', { transform: orEmpty });

  private readonly client = inject(AdminClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly resource = httpResource(() => '/api/v1/admin/synonyms', {
    parse: (body) => synonymListSchema.parse(body),
  });
  private readonly results = httpResource(
    () => {
      // Asked again when the groups change: what is found changes with them.
      const groups = this.groups();
      return this.essai() === '' || groups === null
        ? undefined
        : { url: '/api/v1/offers', params: { q: this.essai(), limit: 1 } };
    },
    { parse: (body) => offerPageSchema.parse(body) },
  );
  private readonly groups = computed(() => (this.resource.hasValue() ? this.resource.value().items : null));

  protected readonly waiting = [1, 2, 3, 4, 5, 6];
  protected readonly total = computed(() => this.groups()?.length ?? null);
  protected readonly found = computed(() =>
    groupsWith(this.q(), this.groups() ?? []).map((group) => ({ group, name: group.words.join(', ') })),
  );
  protected readonly tried = computed(() =>
    this.essai() === '' ? null : understand(this.essai(), this.groups() ?? []),
  );
  protected readonly outcome = computed(() => {
    if (this.results.error() !== undefined) return toFailure(this.results.error()).sentence;
    if (!this.results.hasValue()) return '';
    const { total, totalIsExact, interpretation } = this.results.value();
    const count = plural(total, 'offre ouverte', 'offres ouvertes');
    const parts = [totalIsExact ? count : `Plus de ${count}`];
    if (interpretation.corrected !== null) parts.push(`compris comme « ${interpretation.corrected} »`);
    if (interpretation.partial) parts.push('avec une partie des mots seulement');
    return `${parts.join(', ')}.`;
  });

  /** The form that is open: for a new group, or for one to change. */
  protected readonly editing = signal<{ group: SynonymGroup | null } | null>(null);

  protected show(change: Record<string, string>): Promise<boolean> {
    return this.router.navigate([], { queryParams: present({ q: this.q(), essai: this.essai(), ...change }) });
  }

  protected saved(what: string): void {
    this.editing.set(null);
    this.toaster.say(what);
    this.resource.reload();
  }

  protected async remove(group: SynonymGroup): Promise<void> {
    const name = group.words.join(', ');
    await this.act(
      () => this.client.removeSynonyms(group),
      `« ${name} » : ces mots ne sont plus synonymes.`,
      () => void this.act(() => this.client.addSynonyms(group.words), 'C’est annulé.'),
    );
  }

  private async act(send: () => Promise<void>, done: string, undo?: () => void): Promise<void> {
    try {
      await send();
      this.toaster.say(done, undo);
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
    this.resource.reload();
  }
}
