import { toBlocks } from './markdown-blocks.ts';

const text = (words: string) => ({ kind: 'text', text: words });
const paragraph = (...children: object[]) => ({ kind: 'paragraph', children });

describe('Markdown read as pieces', () => {
  it('keeps what a plan needs', () => {
    expect(toBlocks('# Fibre\n\nLa **fibre** *couvre*\n95 %.\n\n- un\n- deux\n\n> cité')).toEqual([
      { kind: 'heading', children: [text('Fibre')] },
      paragraph(
        text('La '),
        { kind: 'strong', children: [text('fibre')] },
        text(' '),
        { kind: 'emphasis', children: [text('couvre')] },
        text('\n95 %.'),
      ),
      { kind: 'list', ordered: false, items: [[paragraph(text('un'))], [paragraph(text('deux'))]] },
      { kind: 'quote', blocks: [paragraph(text('cité'))] },
    ]);
  });

  it('follows links to the web only', () => {
    expect(toBlocks('[contrat](https://exemple.fr/a)')).toEqual([
      paragraph({ kind: 'link', href: 'https://exemple.fr/a', children: [text('contrat')] }),
    ]);
    for (const href of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', '//exemple.fr', '/admin'])
      expect(toBlocks(`[contrat](${href})`)).toEqual([paragraph(text('contrat'))]);
  });

  it.each(['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '| a |\n| - |\n| b |', '```\ncode\n```'])(
    'shows the rest as it is written: %s',
    (written) => {
      const [block] = toBlocks(written);
      expect(JSON.stringify(block)).toContain(JSON.stringify(written.trim()).slice(1, -1));
    },
  );

  it('never loads a picture', () => {
    expect(toBlocks('![plan](https://exemple.fr/x.png)')).toEqual([paragraph(text('plan'))]);
  });

  it('is nothing for no text', () => {
    expect(toBlocks('')).toEqual([]);
  });
});
