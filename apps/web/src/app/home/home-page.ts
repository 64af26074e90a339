import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { statsSchema, type CommuneView } from '@vte/contract';
import { DEFAULT_RULE_SET } from '@vte/grant';
import { CommuneField, formatMoney, formatNumber, Joint } from '@vte/ui';
import { TerritoryMap } from '../map/territory-map.ts';

@Component({
  selector: 'vte-home-page',
  imports: [CommuneField, Joint, RouterLink, TerritoryMap],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
})
export class HomePage {
  private readonly router = inject(Router);
  private readonly stats = httpResource(() => '/api/v1/stats', { parse: (body) => statsSchema.parse(body) });

  protected readonly recruitmentAid = formatMoney(DEFAULT_RULE_SET.recruitment.amountCents);
  protected readonly settlingInAid = formatMoney(DEFAULT_RULE_SET.settlingIn.amountCents);
  protected readonly commune = signal<CommuneView | null>(null);
  protected readonly communeMissing = signal(false);
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

  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    const commune = this.commune();
    this.communeMissing.set(commune === null);
    if (commune !== null) await this.router.navigate(['/eligibilite'], { queryParams: { commune: commune.code } });
  }
}
