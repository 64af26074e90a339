import type { Db } from 'pg-boss';
import type { EntityManager } from 'typeorm';

/** Lets pg-boss write on the connection of a TypeORM transaction. */
export function executeIn(manager: EntityManager): Db {
  return {
    executeSql: async (text, values) => {
      const { queryRunner } = manager;
      if (!queryRunner?.isTransactionActive) throw new Error('A job is sent inside a transaction');
      const result = await queryRunner.query(text, values, true);
      return { rows: result.records as unknown[] };
    },
  };
}
