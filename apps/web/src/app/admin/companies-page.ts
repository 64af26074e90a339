import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { companyPageSchema, companySchema, type Company } from '@vte/contract';
import { COMPANY_STATUSES, type CompanyStatus, verificationExpectedBy } from '@vte/eligibility';
import {
  CheckTable,
  COMPANY_SIZE_LABELS,
  COMPANY_STATUS_WORDS,
  Dialog,
  formatDay,
  formatInstant,
  formatMoney,
  formatNumber,
  formatShare,
  formatSiren,
  INSOLVENCY_LABELS,
  LEGAL_FORM_LABELS,
  Note,
  StatusBadge,
  toCriterionLines,
} from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { ReasonForm } from '../form/reason-form.ts';
import { Shortcuts } from '../shell/shortcuts.ts';
import { Toaster } from '../shell/toasts.ts';
import { todayInParis } from '../time/today.ts';
import { AdminClient } from './admin-client.ts';
import { COMPANY_DECISIONS, type CompanyDecision } from './company-decisions.ts';
import { Desk, type DeskLine } from './desk/desk.ts';
import { readDesk } from './desk/read-desk.ts';

const OPENING: CompanyStatus = 'pending';

/** Companies to verify, with what the registry must confirm. */
@Component({
  selector: 'vte-companies-page',
  imports: [CheckTable, Desk, Dialog, Note, ReasonForm, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './companies-page.html',
  styleUrl: './case.css',
})
export class CompaniesPage {
  readonly etat = input<string, string | undefined>(OPENING, { transform: (etat) => etat ?? OPENING });
  readonly q = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });
  readonly id = input<string>();

  private readonly client = inject(AdminClient);
  private readonly keys = inject(Shortcuts);
  private readonly toaster = inject(Toaster);
  private readonly desk = viewChild.required(Desk);

  protected readonly words = COMPANY_STATUS_WORDS;
  protected readonly opening = OPENING;
  protected readonly states = COMPANY_STATUSES.map((value) => ({ value, label: COMPANY_STATUS_WORDS[value].word }));
  protected readonly read = readDesk('/api/v1/admin/companies', { page: companyPageSchema, one: companySchema }, this);
  protected readonly lines = computed(() => this.read.items().map(toLine));
  protected readonly company = this.read.current;
  protected readonly view = computed(() => {
    const company = this.company();
    if (company === null) return null;
    return {
      since: `${company.status === 'pending' ? 'En attente depuis le' : 'Mise à jour le'} ${formatInstant(company.updatedAt)}`,
      checks: toCriterionLines(
        company.verdict.criteria.filter(({ verdict }) => verdict !== 'unknown'),
        { [company.communeCode]: company.communeName },
      ),
      registry: `https://annuaire-entreprises.data.gouv.fr/entreprise/${company.siren}`,
      groups: toGroups(company),
      links: company.links.map(({ name, share, headcount }) => ({
        name,
        detail: `${formatShare(share)} du capital, ${formatNumber(headcount)} personnes`,
      })),
      reasoned: COMPANY_DECISIONS.filter(({ action }) => company.actions.includes(action)),
      verifiable: company.actions.includes('verify'),
    };
  });
  protected readonly shortcuts = computed(() => {
    const view = this.view();
    const reasoned = view?.reasoned ?? [];
    return view?.verifiable === true ? [{ key: 'V', label: 'Vérifier l’entreprise' }, ...reasoned] : reasoned;
  });
  /** Looked at anew for each company. */
  protected readonly registrySeen = linkedSignal({ source: this.id, computation: () => false });
  protected readonly asking = signal<CompanyDecision | null>(null);

  protected press(event: KeyboardEvent): void {
    const letter = this.keys.letterOf(event);
    const company = this.company();
    const decision = this.view()?.reasoned.find(({ key }) => key === letter);
    if (letter === null || company === null) return;
    if (letter === 'V' && this.view()?.verifiable === true) void this.verify(company);
    if (decision !== undefined) {
      event.preventDefault();
      this.asking.set(decision);
    }
  }

  protected async verify(company: Company): Promise<void> {
    if (!this.registrySeen()) {
      this.toaster.say('Ouvrez d’abord la fiche du registre, puis cochez que vous l’avez vue.');
      return;
    }
    try {
      await this.client.moveCompany(company, { action: 'verify', registrySeen: true });
      await this.done(company, 'est vérifiée');
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }

  protected readonly decide = async (reason: string): Promise<void> => {
    const company = this.company();
    const asked = this.asking();
    if (company === null || asked === null) return;
    await this.client.moveCompany(company, { action: asked.action, reason });
    this.asking.set(null);
    await this.done(company, asked.done);
  };

  private async done({ id, name }: Company, what: string): Promise<void> {
    this.toaster.say(`${name} ${what}.`);
    await this.desk().openNext(id);
    this.read.list.reload();
  }
}

function toLine({ id, name, communeName, status, updatedAt }: Company): DeskLine {
  const since = todayInParis(new Date(updatedAt));
  const pending = status === 'pending';
  return {
    id,
    title: name,
    detail: `${communeName}, ${pending ? 'depuis le' : 'le'} ${formatDay(since)}`,
    status: COMPANY_STATUS_WORDS[status],
    by: pending ? verificationExpectedBy(since) : null,
  };
}

function toGroups(company: Company) {
  const { headcount, turnoverCents, balanceCents, size } = company;
  return [
    {
      title: 'Identité, à comparer au registre',
      facts: [
        { name: 'SIREN', value: formatSiren(company.siren) },
        { name: 'SIRET', value: `${formatSiren(company.siren)}\u00a0${company.siret.slice(9)}` },
        { name: 'Commune', value: company.communeName },
        { name: 'Adresse', value: company.address ?? 'non indiquée' },
        { name: 'Activité (NAF)', value: company.naf ?? 'non indiquée' },
        { name: 'Forme', value: LEGAL_FORM_LABELS[company.legalForm] },
        { name: 'Procédure', value: INSOLVENCY_LABELS[company.insolvency] },
      ],
    },
    {
      title: 'Taille, telle que déclarée',
      facts: [
        { name: 'Effectif', value: formatNumber(headcount) },
        { name: 'Chiffre d’affaires', value: moneyOf(turnoverCents) },
        { name: 'Bilan', value: moneyOf(balanceCents) },
        { name: 'Catégorie', value: size === null ? 'inconnue' : COMPANY_SIZE_LABELS[size] },
        { name: 'Convention', value: company.idcc === null ? 'non indiquée' : `IDCC ${company.idcc}` },
        { name: 'Site', value: company.website ?? 'non indiqué' },
      ],
    },
  ];
}

function moneyOf(cents: number | null): string {
  return cents === null ? 'inconnu' : formatMoney(cents);
}
