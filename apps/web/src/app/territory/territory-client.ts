import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  planSectionSchema,
  territorySchema,
  type PlanAxis,
  type PlanSection,
  type PlanSectionInput,
} from '@vte/contract';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class TerritoryClient {
  private readonly http = inject(HttpClient);

  /** @param version that the text was written on: a newer one refuses it */
  async write(slug: string, axis: PlanAxis, input: PlanSectionInput, version: number): Promise<PlanSection> {
    const headers = new HttpHeaders({ 'If-Match': `"${version}"` });
    const url = `/api/v1/territories/${encodeURIComponent(slug)}/plan/${axis}`;
    return planSectionSchema.parse(await firstValueFrom(this.http.put(url, input, { headers })));
  }

  /** The sections of the plan as they are now. */
  async sections(slug: string): Promise<PlanSection[]> {
    const url = `/api/v1/territories/${encodeURIComponent(slug)}`;
    return territorySchema.parse(await firstValueFrom(this.http.get(url))).actionPlan.sections;
  }
}
