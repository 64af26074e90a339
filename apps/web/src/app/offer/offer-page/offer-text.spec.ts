import { toBlocks } from './offer-text.ts';

describe('text of an offer', () => {
  it('keeps paragraphs, and makes a list of the lines that begin by a dash', () => {
    expect(toBlocks('Vous pilotez :\n- le budget\n• les achats\n\nVous rendez compte\nchaque mois.\n\nSeul.')).toEqual([
      { kind: 'text', lines: ['Vous pilotez :'] },
      { kind: 'list', lines: ['le budget', 'les achats'] },
      { kind: 'text', lines: ['Vous rendez compte', 'chaque mois.'] },
      { kind: 'text', lines: ['Seul.'] },
    ]);
  });

  it('says nothing of an empty text', () => {
    expect(toBlocks('\n \n')).toEqual([]);
  });
});
