import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import * as z from 'zod';

/**
 * The response schema of a handler: what it does not declare never leaves the server, and OpenAPI publishes it.
 * `@Answers(offerSchema, 201)`; `@Answers(204)` for an empty answer.
 */
export function Answers(schema: z.core.$ZodType, status?: number): MethodDecorator;
export function Answers(status: 204): MethodDecorator;
export function Answers(schemaOrStatus: z.core.$ZodType | 204, status = 200): MethodDecorator {
  if (schemaOrStatus === 204) return applyDecorators(HttpCode(204), ApiResponse({ status: 204 }));
  return applyDecorators(
    HttpCode(status),
    // Schemas of zod/mini are walked at each parse; each answer goes through here.
    SerializeOptions({ schema: z.compile(schemaOrStatus) }),
    ApiResponse({ status, standardSchema: schemaOrStatus }),
  );
}
