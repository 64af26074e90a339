import { Inject, Injectable } from '@nestjs/common';
import { offerCardSchema, offerSearchSchema } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import { CONFIG, type Config } from '../config.ts';
import { OfferSearchService } from '../offer/search/offer-search.service.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { renderWidget } from './widget.view.ts';

const SHOWN = 6;

/** The offers of a territory, for the site of a town hall. */
@Injectable()
export class WidgetService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly searches: OfferSearchService,
    private readonly territories: TerritoryService,
  ) {}

  /** @throws Problem not_found */
  async page(slug: string): Promise<string> {
    const { name } = this.territories.territory(DEFAULT_TERRITORY_LIST, slug);
    const search = offerSearchSchema.parse({ territory: slug, sort: 'date', limit: SHOWN });
    const { cards, total } = await this.searches.search(search);
    const offers = cards.map((card) => offerCardSchema.parse(JSON.parse(card)));
    return renderWidget({ site: this.config.PUBLIC_URL, slug, name, offers, total });
  }
}
