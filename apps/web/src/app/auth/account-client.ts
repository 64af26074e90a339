import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ChangePasswordInput } from '@vte/contract';
import { firstValueFrom } from 'rxjs';

/** What a person does with their own account. */
@Injectable({ providedIn: 'root' })
export class AccountClient {
  private readonly http = inject(HttpClient);

  async endSession(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/v1/me/sessions/${id}`));
  }

  async changePassword(input: ChangePasswordInput): Promise<void> {
    await firstValueFrom(this.http.put('/api/v1/me/password', input));
  }

  export(): Promise<Blob> {
    return firstValueFrom(this.http.get('/api/v1/me/export', { responseType: 'blob' }));
  }

  async erase(password: string): Promise<void> {
    await firstValueFrom(this.http.delete('/api/v1/me', { body: { password } }));
  }
}
