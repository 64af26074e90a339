import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import {
  APPLICATION_STATUS_WORDS,
  CLAIM_STATUS_WORDS,
  COMPANY_STATUS_WORDS,
  OFFER_STATUS_WORDS,
  type StatusWord,
} from '../words/status-words.ts';
import { StatusBadgeHarness } from './status-badge.harness.ts';
import { StatusBadge } from './status-badge.ts';

async function open(status: StatusWord) {
  const fixture = TestBed.createComponent(StatusBadge);
  fixture.componentRef.setInput('status', status);
  return TestbedHarnessEnvironment.harnessForFixture(fixture, StatusBadgeHarness);
}

describe('StatusBadge', () => {
  it('changes its word and its look with the state', async () => {
    const badge = await open(OFFER_STATUS_WORDS.published);
    expect(await badge.getWord()).toBe('Publiée');
    expect(await badge.hasLook('success', 'disc')).toBe(true);
  });

  it.each([
    ['offers', OFFER_STATUS_WORDS],
    ['companies', COMPANY_STATUS_WORDS],
    ['applications', APPLICATION_STATUS_WORDS],
    ['claims', CLAIM_STATUS_WORDS],
  ])('never calls two states of %s the same', (_name, words) => {
    const shown = Object.values(words).map(({ word }) => word);
    expect(new Set(shown).size).toBe(shown.length);
  });
});
