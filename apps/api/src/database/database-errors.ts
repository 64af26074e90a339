/**
 * SQLSTATE classes and codes, and socket errors, that mean "not now", not "the query is wrong": the server is away, it is
 * full, it took too long (57014), or two transactions stood in each other's way (40001, 40P01).
 */
const AWAY =
  /^(?:08\w{3}|57P0[123]|57014|40001|40P01|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH)$/;
const AWAY_MESSAGE =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;
/** SQLSTATE class of a value that PostgreSQL cannot hold: a NUL in a text, the year 0. */
const REFUSED_VALUE = /^22\w{3}$/;
const UNIQUE_VIOLATION = '23505';

/** True when the database does not answer, and may answer the same request later. */
export function isDatabaseAway(thrown: unknown): boolean {
  return causes(thrown).some(({ code, message }) => AWAY.test(code) || AWAY_MESSAGE.test(message));
}

/** True when a value of the request got past its schema and PostgreSQL refused it. */
export function isRefusedValue(thrown: unknown): boolean {
  return causes(thrown).some(({ code }) => REFUSED_VALUE.test(code));
}

/** True when a unique constraint refused the row; with a name, when that very constraint did. */
export function isUniqueViolation(thrown: unknown, constraint?: string): boolean {
  return causes(thrown).some(
    (cause) => cause.code === UNIQUE_VIOLATION && (constraint === undefined || cause.constraint === constraint),
  );
}

/** The error, its cause and the errors it groups (a connection tried on several addresses). */
function causes(thrown: unknown): { code: string; message: string; constraint: string }[] {
  if (!(thrown instanceof Error)) return [];
  const inner = thrown instanceof AggregateError ? (thrown.errors as unknown[]) : [];
  const fields = thrown as Error & { code?: unknown; constraint?: unknown; driverError?: unknown };
  return [
    { code: String(fields.code), message: thrown.message, constraint: String(fields.constraint) },
    ...[...inner, thrown.cause, fields.driverError].flatMap(causes),
  ];
}
