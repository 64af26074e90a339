import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { claimPageSchema, type ClaimSummary } from '@vte/contract';
import { firstValueFrom } from 'rxjs';

/** From a hire to its claim, for its candidate or its company. */
@Injectable({ providedIn: 'root' })
export class ClaimsOfHires {
  private readonly http = inject(HttpClient);

  /** The claim that a hire already has. */
  async find(applicationId: string): Promise<ClaimSummary | undefined> {
    const answer = await firstValueFrom(this.http.get('/api/v1/me/grant-claims', { params: { limit: 100 } }));
    return claimPageSchema
      .parse(answer)
      .items.find((claim) => claim.applicationId === applicationId && claim.status !== 'withdrawn');
  }
}
