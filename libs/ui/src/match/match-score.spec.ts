import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import type { Match } from '@vte/matching';
import { MatchScoreHarness } from './match-score.harness.ts';
import { MatchScore } from './match-score.ts';

const match: Match = {
  score: 49,
  parts: [
    { criterion: 'skills', weight: 30, value: 0.8, points: 24.2, code: 'skills_shared', shared: ['SQL', 'Lean'] },
    { criterion: 'diploma', weight: 25, value: 1, points: 25, code: 'diploma_met', shared: [] },
  ],
};

async function open(explained: boolean) {
  const fixture = TestBed.createComponent(MatchScore);
  fixture.componentRef.setInput('match', match);
  fixture.componentRef.setInput('open', explained);
  return TestbedHarnessEnvironment.harnessForFixture(fixture, MatchScoreHarness);
}

describe('MatchScore', () => {
  it('never gives a number without its parts, each in a sentence with its weight', async () => {
    const score = await open(false);
    expect(await score.getScore()).toBe('49sur 100');
    const [skills, diploma] = await score.getReasons();
    expect(skills).toMatch(/SQL, Lean\.\s*24\/30$/);
    expect(diploma).toMatch(/Le diplôme répond au niveau demandé\.\s*25\/25$/);
  });

  it.each([true, false])('shows them at once when asked: %s', async (explained) => {
    expect(await (await open(explained)).isExplained()).toBe(explained);
  });
});
