import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { CommuneView, OfferPage, Stats } from '@vte/contract';
import { MISSION_THEMES } from '@vte/eligibility';
import { DEFAULT_RULE_SET } from '@vte/grant';
import { CommuneField, formatMoney, formatNumber, Icon, Joint, OfferRow, THEME_LABELS } from '@vte/ui';
import { present } from '../api/present.ts';
import { TerritoryMap } from '../map/territory-map.ts';
import { todayInParis } from '../time/today.ts';
import { toDoors } from './doors.ts';

const LATEST = 4;
const THEMES = 3;

@Component({
  selector: 'vte-home-page',
  imports: [CommuneField, Icon, Joint, OfferRow, RouterLink, TerritoryMap],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
})
export class HomePage {
  /** What search engines show under the title. */
  static readonly description =
    'Le volontariat territorial en entreprise : des postes à responsabilité dans les PME et ETI des territoires d’industrie, et deux aides.';

  private readonly router = inject(Router);
  private readonly where = viewChild.required<unknown, ElementRef<HTMLElement>>('where', { read: ElementRef });
  private readonly workplace = viewChild.required<unknown, ElementRef<HTMLElement>>('workplace', { read: ElementRef });
  private readonly stats = httpResource<Stats>(() => '/api/v1/stats');
  private readonly search = httpResource<OfferPage>(() => ({
    url: '/api/v1/offers',
    params: { sort: 'date', limit: LATEST, facets: true },
  }));
  private readonly found = computed(() => (this.search.hasValue() ? this.search.value() : null));

  protected readonly today = todayInParis();
  protected readonly recruitmentAid = formatMoney(DEFAULT_RULE_SET.recruitment.amountCents);
  protected readonly settlingInAid = formatMoney(DEFAULT_RULE_SET.settlingIn.amountCents);
  /** Where the offers looked for are. */
  protected readonly around = signal<CommuneView | null>(null);
  protected readonly aroundMissing = signal(false);
  /** Whose eligibility is asked. */
  protected readonly commune = signal<CommuneView | null>(null);
  protected readonly communeMissing = signal(false);
  protected readonly themes = computed(() =>
    (this.found()?.facets?.theme ?? []).slice(0, THEMES).flatMap(({ value, count }) => {
      const theme = MISSION_THEMES.find((known) => known === value);
      return theme === undefined ? [] : [{ value: theme, label: THEME_LABELS[theme], count: formatNumber(count) }];
    }),
  );
  protected readonly doors = computed(() => toDoors(this.found()?.facets?.contract ?? []));
  protected readonly latest = computed(() => {
    const { items = [], total = 0 } = this.found() ?? {};
    if (items.length === 0) return null;
    return { offers: items, all: total > LATEST ? `Voir les ${formatNumber(total)} offres` : 'Voir toutes les offres' };
  });
  protected readonly figures = computed(() => {
    if (!this.stats.hasValue()) return null;
    const { openOffers, hires, paidCents, territories } = this.stats.value();
    return {
      offers: formatNumber(openOffers),
      territories: formatNumber(territories.length),
      hires: hires === null ? null : formatNumber(hires),
      paid: paidCents === null ? null : formatMoney(Math.round(paidCents / 100) * 100),
    };
  });

  protected async find(words: string): Promise<void> {
    const around = this.around();
    const field = inputIn(this.where());
    const isMissing = around === null && field?.value.trim() !== '';
    this.aroundMissing.set(isMissing);
    if (isMissing) field?.focus();
    else
      await this.router.navigate(['/offres'], { queryParams: present({ q: words.trim(), near: around?.code ?? '' }) });
  }

  protected async check(): Promise<void> {
    const commune = this.commune();
    this.communeMissing.set(commune === null);
    if (commune === null) inputIn(this.workplace())?.focus();
    else await this.router.navigate(['/eligibilite'], { queryParams: { commune: commune.code } });
  }
}

function inputIn({ nativeElement }: ElementRef<HTMLElement>): HTMLInputElement | null {
  return nativeElement.querySelector('input');
}
