import { Inject, Injectable } from '@nestjs/common';
import type { Demo } from '@vte/contract';
import { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import { Account } from '../auth/auth.entity.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { CONFIG, type Config } from '../config.ts';
import { FileStore } from '../files/file-store.ts';
import { OfferIndex } from '../offer/search/offer-index.service.ts';
import { ReferenceImport } from '../territory/territory.entity.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.ts';
import { keepStory } from './keep-story.ts';
import { tellStory } from './story.ts';
import { World } from './world.ts';

/** Any constant: whoever holds it writes the demonstration, the other processes wait and find it. */
const DEMO_LOCK = 148_060_400;
const MARK = 'demo';
const FILES_AT_ONCE = 16;

/** Invented people and companies for who tries the platform, in an empty database only. */
@Injectable()
export class DemoService {
  private isPresent = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly index: OfferIndex,
    private readonly territories: TerritoryService,
  ) {}

  /** Writes the demonstration once, when `DEMO` asks for it and nobody has used the database. */
  async ensure(say: (text: string) => void = () => undefined): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [DEMO_LOCK]);
      this.isPresent = await manager.existsBy(ReferenceImport, { name: MARK });
      if (this.isPresent || !this.config.DEMO || (await this.isUsed(manager))) return;
      say(await this.write(manager));
      this.isPresent = true;
    });
  }

  /** Whether the people shown are invented, and whom a visitor may become. */
  read(): Demo {
    if (!this.isPresent) return { present: false, password: null, accounts: [] };
    return { present: true, password: DEMO_PASSWORD, accounts: Object.values(DEMO_ACCOUNTS) };
  }

  private async write(manager: EntityManager): Promise<string> {
    const now = this.clock.now();
    const world = new World(now, this.territories, await hashPassword(DEMO_PASSWORD));
    const story = tellStory(world);
    await keepStory(manager, world, story);
    await this.index.refresh(
      manager,
      story.offers.all.filter(({ offer }) => offer.status === 'published').map(({ offer }) => offer.id),
    );
    for (let start = 0; start < world.files.length; start += FILES_AT_ONCE)
      await Promise.all(world.files.slice(start, start + FILES_AT_ONCE).map((file) => this.keep(file)));
    await manager.insert(ReferenceImport, { name: MARK, hash: '', importedAt: now });
    const { companies, people, offers, applications, claims } = story;
    return [
      `démonstration : ${companies.length} entreprises`,
      `${offers.all.length} offres`,
      `${people.length} candidats`,
      `${applications.all.length} candidatures`,
      `${claims.claims.length} demandes d’aide`,
    ].join(', ');
  }

  private keep({ row, bytes }: World['files'][number]): Promise<void> {
    return this.files.write(row.id, row.type, Readable.from([bytes]));
  }

  /** True when somebody has an account, besides the administrator that the environment names. */
  private isUsed(manager: EntityManager): Promise<boolean> {
    const admin = this.config.ADMIN_EMAIL?.toLowerCase() ?? '';
    return manager
      .createQueryBuilder(Account, 'account')
      .where('account.email IS DISTINCT FROM :admin', { admin })
      .getExists();
  }
}
