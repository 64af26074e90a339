import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { applicationSchema, type Application, type ApplicationTransition, type ApplyInput } from '@vte/contract';
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
}
