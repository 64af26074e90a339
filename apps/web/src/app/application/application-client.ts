import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  applicantMatchPageSchema,
  applicationPageSchema,
  applicationSchema,
  type Application,
  type ApplicationSummary,
  type ApplicationTransition,
  type ApplyInput,
  type MatchDocument,
  type Page,
} from '@vte/contract';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class ApplicationClient {
  private readonly http = inject(HttpClient);

  /** `key` is the same for two clicks on one application. */
  async apply(offerId: string, input: ApplyInput, key: string): Promise<Application> {
    const headers = new HttpHeaders({ 'Idempotency-Key': key });
    return applicationSchema.parse(
      await firstValueFrom(this.http.post(`/api/v1/offers/${offerId}/applications`, input, { headers })),
    );
  }

  /** All the applications to an offer: a board shows them whole. */
  ofOffer(offerId: string): Promise<ApplicationSummary[]> {
    return this.all(`/api/v1/offers/${encodeURIComponent(offerId)}/applications`, (body) =>
      applicationPageSchema.parse(body),
    );
  }

  /** Scores of those who applied to an offer, by candidate; who objected has none. */
  async scoresOf(offerId: string): Promise<Map<string, MatchDocument>> {
    const path = `/api/v1/offers/${encodeURIComponent(offerId)}/applications/matches`;
    const scores = await this.all(path, (body) => applicantMatchPageSchema.parse(body));
    return new Map(scores.map(({ candidateId, match }) => [candidateId, match]));
  }

  async move(id: string, transition: ApplicationTransition, version?: number): Promise<Application> {
    const headers = version === undefined ? new HttpHeaders() : new HttpHeaders({ 'If-Match': `"${version}"` });
    return applicationSchema.parse(
      await firstValueFrom(this.http.post(`/api/v1/applications/${id}/transitions`, transition, { headers })),
    );
  }

  /** The CV sent with an application, as a file to open. */
  cv(id: string): Promise<Blob> {
    return firstValueFrom(this.http.get(`/api/v1/applications/${id}/cv`, { responseType: 'blob' }));
  }

  private async all<Item>(path: string, parse: (body: unknown) => Page<Item>): Promise<Item[]> {
    const items: Item[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const params = { limit: 100, ...(cursor === '' ? {} : { cursor }) };
      const page: Page<Item> = parse(await firstValueFrom(this.http.get(path, { params })));
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }
}
