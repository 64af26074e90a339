import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What one word keeps about a person. */
export interface PersonalDataHolder {
  /** Name of the section in the export. */
  section: string;
  /** Everything kept about the account, ready for JSON. */
  collect: (manager: EntityManager, accountId: string) => Promise<unknown>;
  /** Erases it in the given transaction, or throws the `Problem` that says what must end first. */
  erase: (manager: EntityManager, accountId: string) => Promise<void>;
}

/** Each word registers what it holds in `onModuleInit`: access, portability and erasure (GDPR art. 15, 17, 20) then cover it. */
@Injectable()
export class PersonalData {
  private readonly holders: PersonalDataHolder[] = [];

  register(holder: PersonalDataHolder): void {
    this.holders.push(holder);
  }

  async collect(manager: EntityManager, accountId: string): Promise<Record<string, unknown>> {
    const sections: Record<string, unknown> = {};
    for (const { section, collect } of this.holders) sections[section] = await collect(manager, accountId);
    return sections;
  }

  /** Last registered first: a word erases before the words it stands on. */
  async erase(manager: EntityManager, accountId: string): Promise<void> {
    for (const { erase } of this.holders.toReversed()) await erase(manager, accountId);
  }
}
