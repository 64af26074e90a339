/** What the image of a page says when its address is shared. */
export interface ShareCard {
  /** Above the title: what kind of page it is. */
  kind: string;
  title: string;
  /** Below it, the first line in bold. */
  lines: readonly string[];
}

/** An element as satori takes it, without a framework to write it in. */
export interface Box {
  type: string;
  props: Record<string, unknown>;
}

export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The light colours of the site. */
const PAPER = '#faf8f4';
const INK = '#14233b';
const MUTED = '#4e5b70';
const PRIMARY = '#1b3a6b';
const ACCENT = '#d9480f';
const TENON = '#d5ebdf';
const MORTISE = '#d8e3f3';
/** Letters that the first file of a font lacks are looked for in the second. */
const TEXT_FONT = 'Public Sans, Public Sans latin-ext';
const DISPLAY_FONT = 'Bricolage Grotesque, Bricolage Grotesque latin-ext';
const LONGEST_TITLE = 140;

/** Title, company, place: on paper, beside the dovetail joint that is the mark of the site. */
export function shareImage({ kind, title, lines }: ShareCard): Box {
  const [first, ...others] = lines;
  return box({ ...SHARE_IMAGE_SIZE, display: 'flex', backgroundColor: PAPER, color: INK, fontFamily: TEXT_FONT }, [
    box({ display: 'flex', flexDirection: 'column', width: 900, padding: '64px 0 64px 72px' }, [
      brand(),
      box(
        { display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 20, paddingRight: 40 },
        [
          text(kind, { fontSize: 28, fontWeight: 600, color: ACCENT }),
          text(shortened(title), {
            ...{ display: 'block', fontFamily: DISPLAY_FONT, fontWeight: 700, lineClamp: 3, textWrap: 'balance' },
            ...{ fontSize: title.length > 60 ? 56 : 68, lineHeight: 1.08, letterSpacing: '-0.025em' },
          }),
        ],
      ),
      box({ display: 'flex', flexDirection: 'column', gap: 8, paddingRight: 40 }, [
        ...(first === undefined ? [] : [line(first, { fontSize: 34, fontWeight: 600 })]),
        ...others.map((other) => line(other, { fontSize: 28, color: MUTED })),
      ]),
    ]),
    joint(),
  ]);
}

function brand(): Box {
  return box({ display: 'flex', alignItems: 'center', gap: 18 }, [
    svg(56, 56, '0 0 36 36', [
      ['M3 4h14v9l9-3v16l-9-3v9H3a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z', PRIMARY],
      ['M19.5 4H33a1 1 0 0 1 1 1v26a1 1 0 0 1-1 1H19.5v-5.6l9 3V6.6l-9 3z', ACCENT],
    ]),
    text('VTE', { fontFamily: DISPLAY_FONT, fontSize: 44, fontWeight: 700 }),
    text('Volontariat territorial en entreprise', { fontSize: 22, color: MUTED }),
  ]);
}

/** Two parts that fit, cut by the edge of the image. */
function joint(): Box {
  return svg(300, 630, '0 0 300 630', [
    ['M0 0h150v210l70-46v302l-70-46v210H0z', TENON],
    ['M164 0h136v630H164V436l70 46V148l-70 46z', MORTISE],
  ]);
}

function box(style: Record<string, unknown>, children: Box[]): Box {
  return { type: 'div', props: { style, children } };
}

/** Pictures in a text are in no font. */
function text(words: string, style: Record<string, unknown>): Box {
  return { type: 'div', props: { style, children: words.replace(/\p{Extended_Pictographic}/gu, '') } };
}

function line(children: string, style: Record<string, unknown>): Box {
  return text(children, { display: 'block', lineClamp: 1, ...style });
}

function svg(width: number, height: number, viewBox: string, paths: readonly (readonly [string, string])[]): Box {
  const children = paths.map(([d, fill]) => ({ type: 'path', props: { d, fill } }));
  return { type: 'svg', props: { width, height, viewBox, children } };
}

function shortened(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
}
