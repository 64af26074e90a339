import type { CommuneView, EligibilityVerdict } from '@vte/contract';
import { settlingAid, toHeadline } from './headline.ts';

const amboise = { name: 'Amboise', territories: [{ list: '148', name: 'Grand Est Touraine' }] } as CommuneView;

function refused(codes: readonly string[]): EligibilityVerdict {
  return {
    decision: 'not_eligible',
    findings: codes.map((code) => ({ code, effect: 'block' })),
    grants: { recruitment: { aidCents: 0 }, settlingIn: { state: 'closed', amountCents: 0 } },
  } as unknown as EligibilityVerdict;
}

describe('headline of a verdict', () => {
  it.each([
    [['COMPANY_GE'], 'Un critère n’est pas rempli'],
    [['COMPANY_GE', 'CONTRACT_TOO_SHORT'], '2 critères ne sont pas remplis'],
  ])('counts what is in the way: %p', (codes, badge) => {
    expect(toHeadline(refused(codes), amboise, 'company').badge).toBe(badge);
    expect(toHeadline(refused(codes), amboise, 'alternant').badge).toBe(badge);
  });

  it('speaks of what could change only when something could', () => {
    expect(toHeadline(refused(['CONTRACT_TOO_SHORT']), amboise, 'company').lead).toContain('ce qui pourrait changer');
    expect(toHeadline(refused(['COMPANY_GE', 'CONTRACT_TOO_SHORT']), amboise, 'company').lead).toBe(
      'L’entreprise est trop grande pour ce dispositif.',
    );
  });

  it('shows the aid of work-study to those whom it may concern', () => {
    const settlingIn = { state: 'possible', amountCents: 120_000 };
    const verdict = { ...refused([]), grants: { settlingIn } } as EligibilityVerdict;
    expect(settlingAid(verdict, 'alternant')).toBe('1\u00a0200\u00a0€');
    expect(settlingAid(verdict, 'company')).toBe('1\u00a0200\u00a0€');
    expect(settlingAid(verdict, 'graduate')).toBeNull();
    expect(settlingAid(refused([]), 'alternant')).toBeNull();
  });

  it('says first that the place is outside the territories', () => {
    expect(toHeadline(refused([]), { ...amboise, territories: [] }, 'graduate')).toMatchObject({
      badge: 'Hors des territoires',
      title: 'Amboise n’est pas dans un territoire d’industrie.',
    });
  });
});
