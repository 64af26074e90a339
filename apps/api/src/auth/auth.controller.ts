import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  acceptInvitationSchema,
  accountSchema,
  forgotPasswordSchema,
  loginSchema,
  registeredSchema,
  registerSchema,
  resetPasswordSchema,
  signedInSchema,
  verifyEmailSchema,
  type AcceptInvitationInput,
  type LoginInput,
  type RegisterInput,
} from '@vte/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentAccount, Public, type Caller } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { AuthService, type SignInResult } from './auth.service.ts';
import { PasswordResetService } from './password-reset.service.ts';
import { RefreshCookie } from './refresh-cookie.ts';
import { SessionsService } from './sessions.service.ts';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly cookie: RefreshCookie,
    private readonly passwords: PasswordResetService,
    private readonly sessions: SessionsService,
  ) {}

  @Public()
  @Post('register')
  @Answers(registeredSchema, 202)
  register(@Body({ schema: registerSchema }) input: RegisterInput, @Req() request: FastifyRequest) {
    return this.auth.register(input, request.ip);
  }

  @Public()
  @Post('verify-email')
  @Answers(204)
  verifyEmail(@Body({ schema: verifyEmailSchema }) { token }: { token: string }) {
    return this.auth.verifyEmail(token);
  }

  @Allow('account:self')
  @Post('resend-verification')
  @Answers(204)
  resendVerification(@CurrentAccount() { id }: Caller, @Req() request: FastifyRequest) {
    return this.auth.resendVerification(id, request.ip);
  }

  @Public()
  @Post('login')
  @Answers(signedInSchema)
  async login(
    @Body({ schema: loginSchema }) input: LoginInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.cookie.refuseOtherSites(request);
    const origin = { address: request.ip, userAgent: request.headers['user-agent'] ?? '' };
    return this.handOver(reply, await this.auth.login(input, origin));
  }

  @Public()
  @Post('refresh')
  @Answers(signedInSchema)
  async refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.handOver(reply, await this.auth.refresh(this.cookie.read(request)));
  }

  @Public()
  @Post('logout')
  @Answers(204)
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = this.cookie.read(request);
    if (token !== undefined) await this.sessions.closeByToken(token);
    this.cookie.clear(reply);
  }

  @Public()
  @Post('forgot-password')
  @Answers(204)
  forgotPassword(@Body({ schema: forgotPasswordSchema }) { email }: { email: string }, @Req() request: FastifyRequest) {
    return this.passwords.ask(email, request.ip);
  }

  @Public()
  @Post('reset-password')
  @Answers(204)
  resetPassword(@Body({ schema: resetPasswordSchema }) { token, password }: { token: string; password: string }) {
    return this.passwords.reset(token, password);
  }

  @Public()
  @Post('accept-invitation')
  @Answers(204)
  acceptInvitation(@Body({ schema: acceptInvitationSchema }) input: AcceptInvitationInput) {
    return this.auth.acceptInvitation(input);
  }

  @Allow('account:self')
  @Get('me')
  @Answers(accountSchema)
  me(@CurrentAccount() { id }: Caller) {
    return this.auth.me(id);
  }

  private handOver(reply: FastifyReply, { signedIn, refreshToken }: SignInResult) {
    this.cookie.write(reply, refreshToken);
    void reply.header('cache-control', 'no-store');
    return signedIn;
  }
}
