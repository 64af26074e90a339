import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  auditVerificationSchema,
  type AuditVerification,
  type CompanyTransition,
  type OfferTransition,
  type Role,
} from '@vte/contract';
import { firstValueFrom } from 'rxjs';

/** The row as it was read. */
interface Read {
  id: string;
  version: number;
}

/** What the staff does. The pages read again what they show once it is done. */
@Injectable({ providedIn: 'root' })
export class AdminClient {
  private readonly http = inject(HttpClient);

  async moveCompany({ id, version }: Read, transition: CompanyTransition): Promise<void> {
    const headers = onVersion(version);
    await firstValueFrom(this.http.post(`/api/v1/companies/${id}/transitions`, transition, { headers }));
  }

  async moveOffer({ id, version }: Read, transition: OfferTransition): Promise<void> {
    const headers = onVersion(version);
    await firstValueFrom(this.http.post(`/api/v1/offers/${id}/transitions`, transition, { headers }));
  }

  /** Asked again, it renews the link. */
  async invite(email: string, roles: readonly Role[], territorySlug: string | null): Promise<void> {
    await firstValueFrom(this.http.post('/api/v1/admin/accounts', { email, roles, territorySlug }));
  }

  async changeAccount(id: string, change: { roles?: readonly Role[]; disabled?: boolean }): Promise<void> {
    await firstValueFrom(this.http.patch(`/api/v1/admin/accounts/${id}`, change));
  }

  async addSynonyms(words: readonly string[]): Promise<void> {
    await firstValueFrom(this.http.post('/api/v1/admin/synonyms', { words }));
  }

  async changeSynonyms({ id, version }: Read, words: readonly string[]): Promise<void> {
    const headers = onVersion(version);
    await firstValueFrom(this.http.put(`/api/v1/admin/synonyms/${id}`, { words }, { headers }));
  }

  async removeSynonyms({ id }: Pick<Read, 'id'>): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/v1/admin/synonyms/${id}`));
  }

  async verifyAudit(): Promise<AuditVerification> {
    return auditVerificationSchema.parse(await firstValueFrom(this.http.get('/api/v1/admin/audit/verify')));
  }
}

/** A decision is never taken on another version than the one that was read. */
function onVersion(version: number): HttpHeaders {
  return new HttpHeaders({ 'If-Match': `"${version}"` });
}
