import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { companyPageSchema, type Company } from '@vte/contract';
import { COMPANY_STATUSES, type CompanyAction } from '@vte/eligibility';
import {
  COMPANY_SIZE_LABELS,
  COMPANY_STATUS_WORDS,
  CriterionList,
  Dialog,
  formatInstant,
  formatMoney,
  formatNumber,
  INSOLVENCY_LABELS,
  LEGAL_FORM_LABELS,
  Note,
  StatusBadge,
  toCriterionLines,
} from '@vte/ui';
import { present } from '../api/present.ts';
import { toFailure } from '../error/failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { Toaster } from '../shell/toasts.ts';
import { AdminClient } from './admin-client.ts';
import { ReasonForm } from '../form/reason-form.ts';

const REASONED: Partial<Record<CompanyAction, string>> = {
  refuse: 'Demander une correction',
  suspend: 'Suspendre',
  reinstate: 'Rétablir',
};

/** Companies to verify, with what the registry must confirm. */
@Component({
  selector: 'vte-companies-page',
  imports: [CriterionList, Dialog, Note, ReasonForm, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './companies-page.html',
})
export class CompaniesPage {
  readonly etat = input('', { transform: orEmpty });
  readonly q = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });
  readonly id = input<string>();

  private readonly client = inject(AdminClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly words = COMPANY_STATUS_WORDS;
  protected readonly statuses = COMPANY_STATUSES;
  protected readonly resource = httpResource(
    () => ({
      url: '/api/v1/admin/companies',
      params: present({ status: this.etat(), q: this.q(), cursor: this.cursor() }),
    }),
    { parse: (body) => companyPageSchema.parse(body) },
  );
  protected readonly items = computed(() => (this.resource.hasValue() ? this.resource.value().items : []));
  protected readonly next = computed(() => (this.resource.hasValue() ? this.resource.value().nextCursor : null));
  protected readonly company = computed(() => this.items().find(({ id }) => id === this.id()) ?? null);
  protected readonly view = computed(() => {
    const company = this.company();
    if (company === null) return null;
    return {
      since: formatInstant(company.updatedAt),
      lines: toCriterionLines(company.verdict.criteria.filter(({ verdict }) => verdict !== 'unknown')),
      registry: `https://annuaire-entreprises.data.gouv.fr/entreprise/${company.siren}`,
      facts: [
        { name: 'SIREN', value: company.siren },
        { name: 'SIRET', value: company.siret },
        { name: 'Commune', value: company.communeName },
        { name: 'Adresse', value: company.address ?? 'non indiquée' },
        { name: 'Forme', value: LEGAL_FORM_LABELS[company.legalForm] },
        { name: 'Procédure', value: INSOLVENCY_LABELS[company.insolvency] },
        { name: 'Effectif', value: formatNumber(company.headcount) },
        { name: 'Chiffre d’affaires', value: moneyOf(company.turnoverCents) },
        { name: 'Bilan', value: moneyOf(company.balanceCents) },
        { name: 'Taille', value: company.size === null ? 'inconnue' : COMPANY_SIZE_LABELS[company.size] },
        { name: 'Convention', value: company.idcc ?? 'non indiquée' },
      ],
      reasoned: company.actions.flatMap((action) => {
        const label = REASONED[action];
        return label === undefined ? [] : [{ action, label }];
      }),
      verifiable: company.actions.includes('verify'),
    };
  });
  protected readonly registrySeen = signal(false);
  protected readonly asking = signal<{ action: CompanyAction; label: string } | null>(null);

  protected filter(change: { etat?: string; q?: string }): Promise<boolean> {
    return this.router.navigate([], { queryParams: present({ etat: this.etat(), q: this.q(), ...change }) });
  }

  protected async verify(company: Company): Promise<void> {
    try {
      await this.client.moveCompany(company.id, { action: 'verify', registrySeen: true });
      this.done(company, 'est vérifiée');
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }

  protected readonly decide = async (reason: string): Promise<void> => {
    const company = this.company();
    const asked = this.asking();
    if (company === null || asked === null) return;
    await this.client.moveCompany(company.id, { action: asked.action, reason });
    this.asking.set(null);
    this.done(company, 'est prévenue');
  };

  private done({ name }: Company, what: string): void {
    this.registrySeen.set(false);
    this.toaster.say(`${name} ${what}.`);
    this.resource.reload();
  }
}

function moneyOf(cents: number | null): string {
  return cents === null ? 'inconnu' : formatMoney(cents);
}
