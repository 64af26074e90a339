import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AcceptInvitationInput } from '@vte/contract';
import { firstValueFrom } from 'rxjs';

const AUTH = '/api/v1/auth';

/** The steps of an account that come before a session. */
@Injectable({ providedIn: 'root' })
export class AuthClient {
  private readonly http = inject(HttpClient);

  register(input: object): Promise<void> {
    return this.post('register', input);
  }

  verifyEmail(token: string): Promise<void> {
    return this.post('verify-email', { token });
  }

  resendVerification(): Promise<void> {
    return this.post('resend-verification', null);
  }

  forgotPassword(email: string): Promise<void> {
    return this.post('forgot-password', { email });
  }

  resetPassword(token: string, password: string): Promise<void> {
    return this.post('reset-password', { token, password });
  }

  acceptInvitation(input: AcceptInvitationInput): Promise<void> {
    return this.post('accept-invitation', input);
  }

  private async post(route: string, body: unknown): Promise<void> {
    await firstValueFrom(this.http.post(`${AUTH}/${route}`, body));
  }
}
