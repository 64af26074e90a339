import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DEFAULT_REQUESTS_PER_MINUTE } from '@vte/contract';
import { toEmbedCode } from '../api/embed-code.ts';
import { QUESTION, RESOURCES } from './resources.ts';

/** What of the platform may be used elsewhere, and how. */
@Component({
  selector: 'vte-open-data-page',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './open-data-page.html',
  styleUrl: './open-data-page.css',
})
export class OpenDataPage {
  /** What search engines show under the title. */
  static readonly description =
    'Offres, entreprises, territoires, communes et chiffres à réutiliser librement : API, flux et exemples.';

  private readonly origin = inject(DOCUMENT).location.origin;

  protected readonly perMinute = DEFAULT_REQUESTS_PER_MINUTE;
  protected readonly resources = RESOURCES.map((resource) => ({
    ...resource,
    examples: resource.examples.map((example) => ({ ...example, command: `curl '${this.origin}${example.path}'` })),
  }));
  protected readonly question = `curl '${this.origin}/api/v1/eligibility' \\\n  -H 'content-type: application/json' \\\n  -d '${QUESTION}'`;
  protected readonly frame = toEmbedCode(`${this.origin}/widget/territoires/grand-est-touraine`, 'Grand Est Touraine');
}
