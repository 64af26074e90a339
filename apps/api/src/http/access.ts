import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { Permission, Role } from '@vte/contract';
import type { FastifyRequest } from 'fastify';

/** Who is calling, read from the database at each request: a role taken away is gone at once. */
export interface Caller {
  id: string;
  sessionId: string;
  email: string;
  firstName: string;
  lastName: string;
  roles: readonly Role[];
  emailVerified: boolean;
  /** Slug of the territory of a `territory_manager`. */
  territorySlug: string | null;
}

export const PUBLIC_ROUTE = 'vte:public';
export const ALLOWED_PERMISSION = 'vte:permission';

/** Opens the route to everybody. A valid bearer token still names the caller. */
export const Public = () => SetMetadata(PUBLIC_ROUTE, true);

/** Opens the route to the roles of the permission. Ownership is checked by the query: somebody else's row is 404. */
export const Allow = (permission: Permission) =>
  applyDecorators(SetMetadata(ALLOWED_PERMISSION, permission), ApiBearerAuth());

export type AccountRequest = FastifyRequest & { user?: Caller | null };

/** `@CurrentAccount() caller: Caller`; on a `@Public()` route it may be null. */
export const CurrentAccount = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Caller | null =>
    context.switchToHttp().getRequest<AccountRequest>().user ?? null,
);
