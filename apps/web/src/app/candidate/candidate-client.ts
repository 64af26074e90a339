import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { candidateSchema, type Candidate, type CandidateInput } from '@vte/contract';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class CandidateClient {
  private readonly http = inject(HttpClient);

  /** Writes the profile; `version` is that of the profile read before. */
  async save(input: CandidateInput, version: number | undefined): Promise<Candidate> {
    const headers = version === undefined ? new HttpHeaders() : new HttpHeaders({ 'If-Match': `"${version}"` });
    return candidateSchema.parse(await firstValueFrom(this.http.put('/api/v1/me/candidate', input, { headers })));
  }
}
