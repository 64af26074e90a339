import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { missingParts, type Candidate } from '@vte/contract';
import { formatShare, Rule } from '@vte/ui';
import { PART_WORDS } from './profile-model.ts';

const SHOWN = 3;

/** How far a profile is filled in, and what to add first. */
@Component({
  selector: 'vte-profile-progress',
  imports: [RouterLink, Rule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="sm b">Profil complet à {{ share() }}</p>
    <vte-rule [parts]="[candidate().completeness * 100]" />
    @if (missing().length > 0) {
      <ul>
        @for (part of missing(); track part.label) {
          <li>
            <a routerLink="/candidat/profil" [queryParams]="{ etape: part.step }">Ajouter : {{ part.label }}</a>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      font-size: var(--fs-sm);
    }
    ul {
      display: grid;
      gap: 4px;
      margin-top: 4px;
    }
    a {
      display: inline-block;
      padding-block: 4px;
    }
  `,
})
export class ProfileProgress {
  readonly candidate = input.required<Candidate>();

  protected readonly share = computed(() => formatShare(Math.round(this.candidate().completeness * 100) / 100));
  protected readonly missing = computed(() => {
    const candidate = this.candidate();
    return missingParts({ ...candidate, hasCv: candidate.cv !== null })
      .slice(0, SHOWN)
      .map((part) => PART_WORDS[part]);
  });
}
