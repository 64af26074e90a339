import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import * as z from 'zod';
import { frenchError } from './french-errors.ts';
import { Problem, type FieldError } from './problem.ts';

// The messages that a schema does not word itself are French too.
z.config({ ...z.locales.fr(), customError: frenchError });

/** More would only repeat itself: an answer never grows with what was sent. */
const MAX_ERRORS = 50;

type Issue = Parameters<
  NonNullable<NonNullable<ConstructorParameters<typeof StandardSchemaValidationPipe>[0]>['exceptionFactory']>
>[0][number];

/** Schemas of zod/mini are walked at each parse: what a route reads is compiled when it is first asked for. */
class CompiledValidationPipe extends StandardSchemaValidationPipe {
  private readonly compiled = new WeakMap<object, ArgumentMetadata['schema']>();

  override transform<Value>(value: Value, metadata: ArgumentMetadata): Promise<Value> {
    return super.transform(value, { ...metadata, schema: this.compiledOf(metadata.schema) });
  }

  private compiledOf(schema: ArgumentMetadata['schema']): ArgumentMetadata['schema'] {
    if (!(schema instanceof z.core.$ZodType)) return schema;
    const compiled = this.compiled.get(schema) ?? z.compile(schema);
    this.compiled.set(schema, compiled);
    return compiled;
  }
}

/** Checks every `@Body({ schema })`, `@Query({ schema })` and `@Param(name, { schema })`. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new CompiledValidationPipe({
    exceptionFactory: (issues) =>
      new Problem('validation_failed', { errors: issues.slice(0, MAX_ERRORS).map(toFieldError) }),
  });
}

function toFieldError(issue: Issue): FieldError {
  const path = (issue.path ?? [])
    .map((segment) => String(typeof segment === 'object' ? segment.key : segment))
    .join('.');
  const code = 'code' in issue && typeof issue.code === 'string' ? issue.code : 'invalid';
  return { path, code, message: issue.message };
}
