import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Claim } from '@vte/contract';
import { requiredDocuments, type DocumentType } from '@vte/grant';
import { DOCUMENT_LABELS, FileDrop, formatInstant, formatSize, Icon, Note } from '@vte/ui';

type Paper = Claim['documents'][number];

/** The papers of a claim, one by one: asked for, given, to take up again. Each is added, seen, replaced, removed here. */
@Component({
  selector: 'vte-claim-papers',
  imports: [FileDrop, Icon, Note],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="row between">
      <h2>Les pièces</h2>
      <p class="sm muted" role="status">{{ count() }}</p>
    </div>
    @if (editable()) {
      <vte-note
        >Masquez le numéro de sécurité sociale sur chaque pièce avant de l’envoyer&nbsp;: nous n’en avons pas
        besoin.</vte-note
      >
    }
    <ul class="lines">
      @for (line of lines(); track line.type) {
        <li class="stack">
          <p class="row">
            <vte-icon [name]="line.done ? 'circle-check' : 'circle-alert'" [class.done]="line.done" />
            <b
              >{{ line.label }}<span class="vh">&nbsp;: {{ line.done ? 'donnée' : 'à donner' }}</span></b
            >
          </p>
          @if (line.note; as note) {
            <vte-note [kind]="line.done ? 'success' : 'warning'">{{ note }}</vte-note>
          }
          @for (paper of line.given; track paper.id) {
            <p class="row sm given">
              <vte-icon name="file-text" />
              <span class="name"
                >{{ paper.name }}<small>{{ detail(paper) }}</small></span
              >
              <button
                class="btn qt sm"
                type="button"
                [attr.aria-label]="'Voir ' + paper.name"
                (click)="shown.emit(paper)"
              >
                Voir
              </button>
              @if (editable()) {
                <button
                  class="btn qt sm"
                  type="button"
                  [attr.aria-label]="'Retirer ' + paper.name"
                  (click)="removed.emit(paper.id)"
                >
                  Retirer
                </button>
              }
            </p>
          } @empty {
            @if (!editable()) {
              <p class="sm muted">Pièce non donnée.</p>
            }
          }
          @if (editable()) {
            <vte-file-drop
              [label]="(line.replaces ? 'Remplacer : ' : 'Ajouter : ') + line.label"
              [camera]="'Photographier : ' + line.label"
              [busy]="sending() === line.type"
              [compact]="line.done && line.replaces"
              (chosen)="added.emit({ type: line.type, file: $event })"
            />
          }
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s4);
    }
    li {
      --g: 10px;
    }
    vte-icon {
      color: var(--warning);
    }
    .done {
      color: var(--success);
    }
    .given vte-icon {
      color: var(--muted);
    }
    .name {
      flex: 1;
      overflow-wrap: anywhere;
    }
    small {
      display: block;
      color: var(--muted);
      font-size: var(--fs-xs);
    }
    @media print {
      vte-file-drop,
      vte-note {
        display: none;
      }
    }
  `,
})
export class ClaimPapers {
  readonly claim = input.required<Claim>();
  readonly editable = input.required<boolean>();
  /** The paper that is on its way. */
  readonly sending = input<DocumentType | null>(null);
  readonly added = output<{ type: DocumentType; file: File }>();
  readonly removed = output<string>();
  readonly shown = output<Paper>();

  protected readonly lines = computed(() => {
    const { kind, contract, documents, requestedItems, history } = this.claim();
    const askedAt = history.findLast(({ action }) => action === 'request_info')?.at ?? '';
    const asked = new Map(requestedItems.map(({ document, note }) => [document, note]));
    const required: readonly DocumentType[] = requiredDocuments(kind, contract.type);
    const types = new Set([...asked.keys(), ...required, ...documents.map(({ type }) => type)]);
    return [...types].map((type) => {
      const given = documents.filter((document) => document.type === type);
      const note = asked.get(type);
      const done = given.some(({ addedAt }) => note === undefined || addedAt > askedAt);
      return { type, label: DOCUMENT_LABELS[type], given, note, done, replaces: given.length > 0 && type !== 'other' };
    });
  });
  protected readonly count = computed(() => {
    const lines = this.lines();
    return `${lines.filter(({ done }) => done).length} sur ${lines.length}`;
  });

  protected detail({ sizeBytes, addedAt }: Paper): string {
    return `${formatSize(sizeBytes)}, ajoutée le ${formatInstant(addedAt)}`;
  }
}
