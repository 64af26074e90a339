import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TerritoryView } from '@vte/contract';
import { dayOf, formatDay, PLAN_AXIS_LABELS } from '@vte/ui';
import { Markdown } from './markdown.ts';

/** What the action plan says on each axis, with its sources. */
@Component({
  selector: 'vte-territory-plan',
  imports: [Markdown, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (section of sections(); track section.axis) {
      <section class="axis" [attr.aria-labelledby]="section.axis">
        <div class="stack head">
          <h3 [id]="section.axis">{{ section.label }}</h3>
          @if (section.updated; as day) {
            <p class="xs muted">Mis à jour le {{ day }}</p>
          }
          @if (editable()) {
            <a
              class="sm change"
              [routerLink]="['/territoires', plan().slug, 'plan']"
              [queryParams]="{ axe: section.axis }"
              >{{ section.text === '' ? 'Écrire' : 'Modifier' }}<span class="vh"> : {{ section.label }}</span></a
            >
          }
        </div>
        <div class="stack">
          @if (section.text === '') {
            <p class="muted sm">Rien n’est encore publié sur cet axe.</p>
          } @else {
            <div>
              @defer (on immediate; hydrate never) {
                <vte-markdown [text]="section.text" />
              }
            </div>
          }
          @if (section.sources.length > 0) {
            <ul class="sources sm" aria-label="Sources">
              @for (source of section.sources; track $index) {
                <li>
                  <span class="muted">Source&nbsp;: </span
                  ><a [href]="source.url" rel="noopener nofollow ugc">{{ source.title }}</a>
                </li>
              }
            </ul>
          }
        </div>
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
      border-bottom: 1px solid var(--line-field);
    }
    .axis {
      display: grid;
      grid-template-columns: minmax(0, 0.5fr) minmax(0, 1fr);
      gap: var(--s3) var(--s8);
      padding-block: var(--s5);
      border-top: 1px solid var(--line-field);
    }
    .head {
      --g: 4px;
    }
    .change {
      justify-self: start;
    }
    .sources {
      display: grid;
      gap: 4px;
      overflow-wrap: anywhere;
    }
    @media (width <= 900px) {
      .axis {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    @media print {
      .change {
        display: none;
      }
      .axis {
        break-inside: avoid;
      }
    }
  `,
})
export class TerritoryPlan {
  readonly plan = input.required<TerritoryView>();
  /** Whether the reader may write it. */
  readonly editable = input(false);

  protected readonly sections = computed(() =>
    this.plan().actionPlan.sections.map((section) => ({
      ...section,
      label: PLAN_AXIS_LABELS[section.axis],
      updated: section.updatedAt === null || section.text === '' ? null : formatDay(dayOf(section.updatedAt)),
    })),
  );
}
