import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Listener = (manager: EntityManager, companyId: string) => Promise<void>;

/** Tells the words that stand on a company that it changed, in the transaction that changes it. */
@Injectable()
export class CompanyChanges {
  private readonly listeners: Listener[] = [];

  /** Call it in `onModuleInit`. */
  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  async tell(manager: EntityManager, companyId: string): Promise<void> {
    for (const listener of this.listeners) await listener(manager, companyId);
  }
}
