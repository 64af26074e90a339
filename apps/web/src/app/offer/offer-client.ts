import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { managedOfferSchema, type ManagedOffer, type OfferPatch, type OfferTransition } from '@vte/contract';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class OfferClient {
  private readonly http = inject(HttpClient);

  async create(input: OfferPatch): Promise<ManagedOffer> {
    return managedOfferSchema.parse(await firstValueFrom(this.http.post('/api/v1/offers', input)));
  }

  async change(id: string, patch: OfferPatch, version: number): Promise<ManagedOffer> {
    const headers = new HttpHeaders({ 'If-Match': `"${version}"` });
    return managedOfferSchema.parse(await firstValueFrom(this.http.patch(`/api/v1/offers/${id}`, patch, { headers })));
  }

  async move(id: string, transition: OfferTransition): Promise<ManagedOffer> {
    return managedOfferSchema.parse(
      await firstValueFrom(this.http.post(`/api/v1/offers/${id}/transitions`, transition)),
    );
  }
}
