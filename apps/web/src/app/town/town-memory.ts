import { Injectable } from '@angular/core';
import type { CommuneView, Page } from '@vte/contract';
import { ResultMemory } from '../api/result-memory.ts';

@Injectable({ providedIn: 'root' })
export class TownMemory extends ResultMemory<Page<CommuneView>> {}
