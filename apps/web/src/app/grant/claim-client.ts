import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { claimSchema, type Claim, type ClaimInput, type ClaimPatch, type ClaimTransition } from '@vte/contract';
import type { DocumentType } from '@vte/grant';
import { firstValueFrom, type Observable } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class ClaimClient {
  private readonly http = inject(HttpClient);

  /** Opens the claim of a hire: a hire has one, until it is withdrawn. */
  open(input: ClaimInput): Promise<Claim> {
    return read(this.http.post('/api/v1/grant-claims', input));
  }

  complete({ id, version }: Claim, patch: ClaimPatch): Promise<Claim> {
    const headers = new HttpHeaders({ 'If-Match': `"${version}"` });
    return read(this.http.patch(`/api/v1/grant-claims/${id}`, patch, { headers }));
  }

  /** On the file that was read: a decision is never taken on another one. */
  move({ id, version }: Pick<Claim, 'id' | 'version'>, transition: ClaimTransition): Promise<Claim> {
    const headers = new HttpHeaders({ 'Idempotency-Key': crypto.randomUUID(), 'If-Match': `"${version}"` });
    return read(this.http.post(`/api/v1/grant-claims/${id}/transitions`, transition, { headers }));
  }

  addDocument(id: string, type: DocumentType, file: File): Promise<Claim> {
    const body = new FormData();
    body.append('type', type);
    body.append('file', file, file.name);
    return read(this.http.post(`/api/v1/grant-claims/${id}/documents`, body));
  }

  removeDocument(id: string, documentId: string): Promise<Claim> {
    return read(this.http.delete(`/api/v1/grant-claims/${id}/documents/${documentId}`));
  }

  /** The aids to pay now, as a spreadsheet reads them. */
  paymentList(): Promise<Blob> {
    return firstValueFrom(this.http.get('/api/v1/admin/payments.csv', { responseType: 'blob' }));
  }

  document(id: string, documentId: string): Promise<Blob> {
    return firstValueFrom(
      this.http.get(`/api/v1/grant-claims/${id}/documents/${documentId}`, { responseType: 'blob' }),
    );
  }
}

async function read(answer: Observable<object>): Promise<Claim> {
  return claimSchema.parse(await firstValueFrom(answer));
}
