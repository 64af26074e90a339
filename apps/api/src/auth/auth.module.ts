import { Global, Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { AccessTokens } from './access-tokens.ts';
import { AccountAdminController } from './account-admin.controller.ts';
import { AccountAdminService } from './account-admin.service.ts';
import { AuthController } from './auth.controller.ts';
import { AuthService } from './auth.service.ts';
import { FirstAdmin } from './first-admin.ts';
import { JwtStrategy } from './jwt.strategy.ts';
import { MeController } from './me.controller.ts';
import { MeService } from './me.service.ts';
import { OneTimeTokens } from './one-time-tokens.ts';
import { PasswordResetService } from './password-reset.service.ts';
import { PersonalData } from './personal-data.ts';
import { RefreshCookie } from './refresh-cookie.ts';
import { SessionsService } from './sessions.service.ts';

@Global()
@Module({
  imports: [JwtModule],
  controllers: [AuthController, MeController, AccountAdminController],
  providers: [
    AccessTokens,
    AccountAdminService,
    AuthService,
    FirstAdmin,
    JwtStrategy,
    MeService,
    OneTimeTokens,
    PasswordResetService,
    PersonalData,
    RefreshCookie,
    SessionsService,
  ],
  exports: [PersonalData],
})
export class AuthModule {}
