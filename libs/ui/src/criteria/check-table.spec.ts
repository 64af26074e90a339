import { TestBed } from '@angular/core/testing';
import { CheckTable } from './check-table.ts';
import type { CriterionLine } from './criterion-list.ts';

const line = (id: string, outcome: CriterionLine['outcome']): CriterionLine => ({
  id,
  outcome,
  title: id,
  found: 'CDI',
  required: 'un contrat',
  reason: 'Pourquoi',
  source: 'règlement (UE) 2023/2831, article 3',
});

describe('table of checks', () => {
  const show = (lines: CriterionLine[]) => {
    const fixture = TestBed.createComponent(CheckTable);
    fixture.componentRef.setInput('lines', lines);
    fixture.componentRef.setInput('proofs', { wage: 'Contrat' });
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    const rows = () => [...element.querySelectorAll('[role=rowheader] b')].map((title) => title.textContent.trim());
    return { fixture, element, rows };
  };
  const many = Array.from({ length: 9 }, (_, index) => line(`règle ${index}`, 'met'));

  it('shows what is in doubt whole, and folds the rules that hold', () => {
    const { fixture, element, rows } = show([line('wage', 'pending'), ...many]);
    expect(rows()).toHaveLength(8);
    expect(rows()[0]).toBe('wage : À vérifier');
    element.querySelector<HTMLButtonElement>('button.btn')?.click();
    fixture.detectChanges();
    expect(rows()).toHaveLength(10);
    element.querySelector('input')?.click();
    fixture.detectChanges();
    expect(rows()).toEqual(['wage : À vérifier']);
  });

  it('opens the paper that proves a rule, and links its source', () => {
    const { fixture, element } = show([line('wage', 'met')]);
    const opened: string[] = [];
    fixture.componentInstance.opened.subscribe((id) => opened.push(id));
    element.querySelector<HTMLButtonElement>('.source button')?.click();
    expect(opened).toEqual(['wage']);
    expect(element.querySelector('.source a')?.getAttribute('href')).toContain('reg/2023/2831');
  });
});
