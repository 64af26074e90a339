import { Injectable } from '@nestjs/common';
import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import { Resvg } from '@resvg/resvg-js';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';
import satori, { type Font } from 'satori';
import { Problem } from '../http/problem.ts';
import { LiveOffers } from '../offer/live-offers.service.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { SHARE_IMAGE_SIZE, shareImage, type ShareCard } from './share-image.view.ts';

/** Images held in memory, some 40 kB each: drawing one takes longer than all the rest of the answer. */
const MOST_HELD = 200;

const FONTS = [
  { name: 'Bricolage Grotesque', package: 'bricolage-grotesque', weight: 700 },
  { name: 'Public Sans', package: 'public-sans', weight: 400 },
  { name: 'Public Sans', package: 'public-sans', weight: 600 },
] as const;
const SUBSETS = ['latin', 'latin-ext'] as const;

const numbers = new Intl.NumberFormat('fr-FR');

/** The image that a social network or a chat shows beside a shared address. */
@Injectable()
export class ShareImages {
  /** Whoever asks for an image that is being drawn waits for it; one that failed is drawn again. */
  private readonly held = new LRUCache<string, Buffer, ShareCard>({
    max: MOST_HELD,
    fetchMethod: (_key, _stale, { context }) => this.render(context),
    ignoreFetchAbort: true,
  });
  private fonts: Promise<Font[]> | null = null;

  constructor(
    private readonly live: LiveOffers,
    private readonly territories: TerritoryService,
  ) {}

  home(): Promise<Buffer> {
    return this.draw({
      kind: 'Diplômés et alternants, dès bac+2',
      title: 'Des postes à responsabilité dans l’industrie',
      lines: [`Les PME et ETI de ${DEFAULT_TERRITORY_LIST} territoires recrutent`],
    });
  }

  /** @throws Problem not_found, gone for one that takes no more applications */
  async offer(slug: string): Promise<Buffer> {
    const { title, company, place, status } = await this.live.bySlug(slug);
    if (status !== 'published') throw new Problem('gone', { detail: 'Cette offre n’est plus publiée.' });
    const where = place === null ? [] : [`${place.communeName} (${place.department})`];
    const territory = place?.territory == null ? [] : [place.territory.name];
    return this.draw({ kind: 'Offre VTE', title, lines: [company.name, [...where, ...territory].join(' · ')] });
  }

  /** @throws Problem not_found */
  territory(slug: string): Promise<Buffer> {
    const { name, departments, communeCount, population } = this.territories.territory(DEFAULT_TERRITORY_LIST, slug);
    return this.draw({
      kind: 'Territoire d’industrie',
      title: name,
      lines: [
        departments.map((department) => `${department.name} (${department.code})`).join(', '),
        `${spaced(communeCount)} communes, ${spaced(population)} habitants`,
      ],
    });
  }

  private draw(card: ShareCard): Promise<Buffer> {
    return this.held.forceFetch(JSON.stringify(card), { context: card });
  }

  /** Texts become outlines: nothing of them is read as markup. */
  private async render(card: ShareCard): Promise<Buffer> {
    const fonts = await (this.fonts ??= readFonts());
    const svg = await satori(shareImage(card) as Parameters<typeof satori>[0], { ...SHARE_IMAGE_SIZE, fonts });
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  }
}

async function readFonts(): Promise<Font[]> {
  const { resolve } = createRequire(import.meta.url);
  const files = FONTS.flatMap((font) => SUBSETS.map((subset) => ({ ...font, subset })));
  return Promise.all(
    files.map(async ({ name, package: folder, weight, subset }): Promise<Font> => {
      const file = resolve(`@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff`);
      const data = await readFile(file);
      return { name: subset === 'latin' ? name : `${name} ${subset}`, weight, style: 'normal', data };
    }),
  );
}

/** Satori draws the narrow space of `Intl` as a box. */
function spaced(value: number): string {
  return numbers.format(value).replaceAll('\u202f', '\u00a0');
}
