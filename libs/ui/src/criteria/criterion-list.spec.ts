import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { CriterionListHarness } from './criterion-list.harness.ts';
import { CriterionList, type CriterionLine } from './criterion-list.ts';

const line = (outcome: CriterionLine['outcome']): CriterionLine => ({
  id: outcome,
  outcome,
  title: 'Taille',
  found: '120 personnes',
  required: '',
  reason: 'Moins de 5 000 personnes.',
  source: 'décret 2008-1354',
});

it('a criterion says in words, not by colour alone, whether it is met, what was found, why and by which text', async () => {
  const fixture = TestBed.createComponent(CriterionList);
  fixture.componentRef.setInput('lines', [line('met'), line('pending'), line('unmet')]);
  const list = await TestbedHarnessEnvironment.harnessForFixture(fixture, CriterionListHarness);
  const words = ['Rempli', 'À confirmer', 'Non rempli'];
  const read = await list.getLines();
  expect(read).toHaveLength(words.length);
  words.forEach((word, index) => {
    expect(read[index]).toMatch(
      new RegExp(`^Taille : ${word}.*120 personnes.*Moins de 5 000 personnes\\..*décret 2008-1354$`, 's'),
    );
  });
});
