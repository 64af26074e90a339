import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FilterBoxes } from './filter-boxes.ts';
import type { FilterGroup } from './filter-groups.ts';

@Component({
  imports: [FilterBoxes],
  template: `<vte-filter-boxes [group]="group()" (changed)="choose($event)" />`,
})
class Page {
  readonly group = signal(groupWith([]));

  choose(chosen: readonly string[]): void {
    this.group.set(groupWith(chosen));
  }
}

function groupWith(chosen: readonly string[], length = 8): FilterGroup {
  const options = Array.from({ length }, (_, index) => `t${index}`).map((value) => {
    return { value, label: value, count: 1, chosen: chosen.includes(value) };
  });
  return { name: 'territory', legend: 'Territoire', options };
}

async function open() {
  const fixture = TestBed.createComponent(Page);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  await fixture.whenStable();
  const box = (value: string) => page.querySelector<HTMLInputElement>(`[value=${value}]`);
  const toggle = async (value: string) => {
    box(value)?.focus();
    box(value)?.click();
    await fixture.whenStable();
  };
  const unfold = async (isOpen: boolean) => {
    const details = page.querySelector('details') as HTMLDetailsElement;
    details.open = isOpen;
    details.dispatchEvent(new Event('toggle'));
    await fixture.whenStable();
  };
  return { page, box, toggle, unfold, fixture };
}

describe('the values of a filter', () => {
  it('keep the focus when they are ticked among the rest, and join the first once it is folded', async () => {
    const { page, box, toggle, unfold } = await open();
    await unfold(true);
    for (const value of ['t6', 't7']) {
      await toggle(value);
      expect([box(value)?.checked, document.activeElement]).toEqual([true, box(value)]);
      expect(page.querySelector('details')?.contains(box(value))).toBe(true);
    }
    await unfold(false);
    expect(page.querySelector('details')?.contains(box('t6'))).toBe(false);
    expect(page.querySelector('.more')?.textContent).toBe('1\u00a0autre');
    await toggle('t7');
    expect([box('t7')?.checked, document.activeElement]).toEqual([false, box('t7')]);
  });

  it('show at once when they are chosen elsewhere, or when others are found', async () => {
    const { box, fixture } = await open();
    fixture.componentInstance.choose(['t7']);
    await fixture.whenStable();
    expect(box('t7')?.checked).toBe(true);
    fixture.componentInstance.group.set(groupWith([], 6));
    await fixture.whenStable();
    expect(box('t5')).not.toBeNull();
  });
});
