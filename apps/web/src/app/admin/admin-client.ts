import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  auditVerificationSchema,
  type AuditVerification,
  type CompanyTransition,
  type OfferTransition,
  type Role,
} from '@vte/contract';
import { firstValueFrom } from 'rxjs';

/** What the staff does. The pages read again what they show once it is done. */
@Injectable({ providedIn: 'root' })
export class AdminClient {
  private readonly http = inject(HttpClient);

  async moveCompany(id: string, transition: CompanyTransition): Promise<void> {
    await firstValueFrom(this.http.post(`/api/v1/companies/${id}/transitions`, transition));
  }

  async moveOffer(id: string, transition: OfferTransition): Promise<void> {
    await firstValueFrom(this.http.post(`/api/v1/offers/${id}/transitions`, transition));
  }

  async invite(email: string, roles: readonly Role[]): Promise<void> {
    await firstValueFrom(this.http.post('/api/v1/admin/accounts', { email, roles }));
  }

  async changeAccount(id: string, change: { roles?: readonly Role[]; disabled?: boolean }): Promise<void> {
    await firstValueFrom(this.http.patch(`/api/v1/admin/accounts/${id}`, change));
  }

  async verifyAudit(): Promise<AuditVerification> {
    return auditVerificationSchema.parse(await firstValueFrom(this.http.get('/api/v1/admin/audit/verify')));
  }
}
