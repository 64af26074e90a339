import { signal } from '@angular/core';
import type { CommuneView } from '@vte/contract';
import { chosenCommune } from './chosen-commune.ts';

const commune = (code: string) => ({ code }) as CommuneView;

describe('the commune of a code', () => {
  it('is the one that was chosen, until the code is another', () => {
    const code = signal('37003');
    const told = signal<CommuneView | null>(commune('37003'));
    const town = chosenCommune(code, told);
    const chosen = commune('37261');
    expect(town()?.code).toBe('37003');
    town.set(chosen);
    code.set('37261');
    told.set(null);
    expect(town()).toBe(chosen);
    told.set(commune('37261'));
    expect(town()).toBe(chosen);
    code.set('37003');
    told.set(null);
    expect(town()).toBeNull();
    told.set(commune('37003'));
    expect(town()?.code).toBe('37003');
  });
});
