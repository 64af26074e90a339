import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { companySchema, type Company, type CompanyPatch } from '@vte/contract';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class CompanyClient {
  private readonly http = inject(HttpClient);

  async create(input: unknown): Promise<Company> {
    return companySchema.parse(await firstValueFrom(this.http.post('/api/v1/companies', input)));
  }

  async change(patch: CompanyPatch, version: number): Promise<Company> {
    const headers = new HttpHeaders({ 'If-Match': `"${version}"` });
    return companySchema.parse(await firstValueFrom(this.http.patch('/api/v1/me/company', patch, { headers })));
  }

  async submit(id: string): Promise<Company> {
    return companySchema.parse(
      await firstValueFrom(this.http.post(`/api/v1/companies/${id}/transitions`, { action: 'submit' })),
    );
  }
}
