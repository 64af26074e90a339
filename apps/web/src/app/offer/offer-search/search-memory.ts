import { Injectable } from '@angular/core';
import type { OfferPage } from '@vte/contract';
import { ResultMemory } from '../../api/result-memory.ts';

@Injectable({ providedIn: 'root' })
export class SearchMemory extends ResultMemory<OfferPage> {}
