import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { auditPageSchema, type AuditVerification } from '@vte/contract';
import { formatInstant, formatNumber, Note } from '@vte/ui';
import { present } from '../api/present.ts';
import { toFailure } from '../error/failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { ROLE_LABELS } from '../session/role-labels.ts';
import { Toaster } from '../shell/toasts.ts';
import { AdminClient } from './admin-client.ts';

/** What the journal records, by name. */
const ENTITIES: Record<string, string> = {
  account: 'Compte',
  company: 'Entreprise',
  offer: 'Offre',
  application: 'Candidature',
  grant_claim: 'Demande d’aide',
};
const HASH_SHOWN = 12;

/** The audit trail: who did what, when, and the proof that nothing was changed since. */
@Component({
  selector: 'vte-audit-page',
  imports: [Note, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page">
      <div class="sec-h">
        <h1>Journal</h1>
        <div class="row">
          <label class="field"
            ><span class="vh">Objet</span>
            <select #entity class="in" (change)="filter(entity.value)">
              <option value="">Tous les objets</option>
              @for (option of entities; track option[0]) {
                <option [value]="option[0]" [selected]="objet() === option[0]">{{ option[1] }}</option>
              }
            </select>
          </label>
          <button class="btn pri" type="button" [attr.aria-disabled]="verifying()" (click)="verify()">
            Vérifier la chaîne
          </button>
        </div>
      </div>
      <div aria-live="polite">
        @if (verification(); as result) {
          @if (result.intact) {
            <vte-note kind="success">La chaîne est intacte : {{ entries() }} écritures vérifiées.</vte-note>
          } @else {
            <vte-note kind="danger" [urgent]="true"
              >La chaîne est rompue à l’écriture {{ result.firstBrokenPosition }}.</vte-note
            >
          }
        }
      </div>
      @if (resource.error()) {
        <vte-note kind="danger"
          >Le journal ne s’affiche pas.
          <button action class="btn sm" type="button" (click)="resource.reload()">Réessayer</button></vte-note
        >
      } @else if (resource.isLoading() && lines().length === 0) {
        <div class="sk" style="height: 320px"></div>
      } @else {
        <div class="scroll" tabindex="0" role="region" aria-label="Écritures">
          <table class="tbl">
            <thead>
              <tr>
                <th scope="col" class="r">N°</th>
                <th scope="col">Quand</th>
                <th scope="col">Objet</th>
                <th scope="col">Action</th>
                <th scope="col">Par</th>
                <th scope="col">Empreinte</th>
              </tr>
            </thead>
            <tbody>
              @for (line of lines(); track line.entry.position) {
                <tr>
                  <th scope="row" class="r">{{ line.entry.position }}</th>
                  <td>{{ line.at }}</td>
                  <td>
                    {{ line.entity }}<br /><a
                      class="xs"
                      [routerLink]="[]"
                      [queryParams]="{ id: line.entry.entityId }"
                      [attr.aria-label]="'Tout sur ' + line.entry.entityId"
                      >{{ line.short }}</a
                    >
                  </td>
                  <td>
                    {{ line.entry.action }}
                    @if (line.entry.to) {
                      <br /><span class="xs muted">{{ line.entry.from ?? 'rien' }} → {{ line.entry.to }}</span>
                    }
                    @if (line.entry.comment) {
                      <br /><span class="xs">{{ line.entry.comment }}</span>
                    }
                  </td>
                  <td>{{ line.by }}</td>
                  <td>
                    <code class="xs">{{ line.hash }}</code>
                  </td>
                </tr>
              } @empty {
                <tr>
                  <td colspan="6" class="muted">Aucune écriture.</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
        <p class="pagination row">
          @if (id()) {
            <a class="btn sm" [routerLink]="[]">Tout le journal</a>
          }
          @if (next(); as cursor) {
            <a class="btn sm" [routerLink]="[]" [queryParams]="{ cursor }" queryParamsHandling="merge"
              >Écritures précédentes</a
            >
          }
        </p>
      }
    </div>
  `,
})
export class AuditPage {
  readonly objet = input('', { transform: orEmpty });
  readonly id = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });

  private readonly client = inject(AdminClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly entities = Object.entries(ENTITIES);
  protected readonly resource = httpResource(
    () => ({
      url: '/api/v1/admin/audit',
      params: present({ entity: this.objet(), entityId: this.id(), cursor: this.cursor() }),
    }),
    { parse: (body) => auditPageSchema.parse(body) },
  );
  protected readonly lines = computed(() =>
    (this.resource.hasValue() ? this.resource.value().items : []).map((entry) => ({
      entry,
      at: formatInstant(entry.at),
      entity: ENTITIES[entry.entity] ?? entry.entity,
      short: entry.entityId.slice(0, HASH_SHOWN),
      by: entry.actorId === null ? 'le système' : entry.actorRoles.map((role) => roleLabel(role)).join(', '),
      hash: entry.hash.slice(0, HASH_SHOWN),
    })),
  );
  protected readonly next = computed(() => (this.resource.hasValue() ? this.resource.value().nextCursor : null));
  protected readonly verifying = signal(false);
  protected readonly verification = signal<AuditVerification | null>(null);
  protected readonly entries = computed(() => formatNumber(this.verification()?.entries ?? 0));

  protected filter(objet: string): Promise<boolean> {
    return this.router.navigate([], { queryParams: present({ objet }) });
  }

  protected async verify(): Promise<void> {
    if (this.verifying()) return;
    this.verifying.set(true);
    try {
      this.verification.set(await this.client.verifyAudit());
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    } finally {
      this.verifying.set(false);
    }
  }
}

function roleLabel(role: string): string {
  return (ROLE_LABELS as Record<string, string>)[role] ?? role;
}
