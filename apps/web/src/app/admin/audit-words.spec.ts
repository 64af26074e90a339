import type { AuditEntryView } from '@vte/contract';
import { toAuditLine } from './audit-words.ts';

const entry = (change: Partial<AuditEntryView>): AuditEntryView => ({
  position: 1,
  id: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c',
  entity: 'grant_claim',
  entityId: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c',
  entityName: null,
  action: 'refuse',
  from: 'awaiting_decision',
  to: 'refused',
  actorId: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3d',
  actorName: 'Sam Petit',
  actorRoles: ['approver'],
  at: '2026-11-24T09:00:00.000Z',
  reasonCode: 'CONTRACT_TOO_SHORT DOC_MISSING',
  comment: 'Contrat trop court.',
  ruleSetId: null,
  inputHash: null,
  previousHash: '',
  hash: '',
  ...change,
});

describe('words of the journal', () => {
  it('leave no code', () => {
    const line = toAuditLine(entry({}));
    expect(line).toMatchObject({
      entity: 'Demande d’aide',
      action: 'Refus',
      move: 'À décider → Refusée',
      by: 'Sam Petit',
      roles: 'Décision',
    });
    expect(line.codes).toHaveLength(2);
  });

  it('name the roles given to an account', () => {
    const line = toAuditLine(
      entry({
        entity: 'account',
        action: 'change',
        from: 'active',
        to: 'active',
        comment: 'instructor, payer',
        reasonCode: null,
      }),
    );
    expect(line).toMatchObject({ comment: 'Instruction, Paiement', move: '', codes: [] });
  });

  it('tell the scheduler from a person who left', () => {
    expect(toAuditLine(entry({ actorId: null, actorName: null, actorRoles: ['system'] }))).toMatchObject({
      by: 'Le système',
      roles: '',
    });
    expect(toAuditLine(entry({ actorName: null })).by).toBe('Une personne effacée');
  });

  it.each([
    [
      { entity: 'territory_plan', entityId: 'marches-de-bretagne:land', entityName: 'Marches de Bretagne' },
      'Plan d’action',
      'Marches de Bretagne : Foncier et friches',
    ],
    [{ entity: 'search_synonym', entityName: 'digital, numérique' }, 'Synonymes', 'digital, numérique'],
    [{ entity: 'payment_list', entityId: '2026-11-24' }, 'Liste de versements', '24 novembre 2026'],
    [{ entity: 'offer' }, 'Offre', 'effacé depuis'],
  ])('name what changed: %j', (change, entity, name) => {
    expect(toAuditLine(entry({ action: 'delete', ...change }))).toMatchObject({ entity, name, action: 'Suppression' });
  });
});
