import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { may, type Permission } from '@vte/contract';
import { ALLOWED_PERMISSION, PUBLIC_ROUTE, type AccountRequest } from './access.ts';
import { Problem } from './problem.ts';

/** Deny by default: a route without `@Public()` nor `@Allow()` answers 403 to everybody. */
@Injectable()
export class AccessGuard extends AuthGuard('jwt') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AccountRequest>();
    // Passport would make an error, with its trace, of each visitor without a token.
    if (request.headers.authorization !== undefined) await super.canActivate(context);
    if (this.isPublic(context)) return true;
    const caller = request.user;
    if (!caller) throw new Problem('unauthenticated');
    const permission = this.read(ALLOWED_PERMISSION, context) as Permission | undefined;
    if (permission === undefined || !may(caller.roles, permission)) throw new Problem('forbidden');
    return true;
  }

  /** No caller is not yet a refusal: the route decides. */
  override handleRequest<TUser>(error: unknown, caller: TUser | false): TUser {
    if (error) throw error as Error;
    return (caller === false ? null : caller) as TUser;
  }

  private isPublic(context: ExecutionContext): boolean {
    return this.read(PUBLIC_ROUTE, context) === true;
  }

  private read(key: string, context: ExecutionContext): unknown {
    return this.reflector.getAllAndOverride<unknown>(key, [context.getHandler(), context.getClass()]);
  }
}
