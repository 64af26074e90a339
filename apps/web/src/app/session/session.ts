import { isPlatformBrowser } from '@angular/common';
import { HttpClient, HttpContext, HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Injectable, PLATFORM_ID, signal } from '@angular/core';
import type { LoginInput, Role, SignedIn } from '@vte/contract';
import { firstValueFrom, throwError } from 'rxjs';
import { BrowserStore } from './browser-store.ts';
import { WITHOUT_SESSION } from './without-session.ts';

/** Says that this browser holds a refresh cookie, which scripts cannot see: anonymous visitors ask for nothing. */
const HINT = 'signed-in';
const LOCK = 'vte-refresh';
/** A token about to expire is replaced before it is refused. */
const MARGIN_MS = 30_000;

interface Tokens extends SignedIn {
  expiresAt: number;
}

/** Who is signed in. The access token stays in memory; the refresh token in a cookie that only the server reads. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly store = inject(BrowserStore);
  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  private readonly tokens = signal<Tokens | null>(null);
  /** Given what the calls of an ended session wait for: whether the person has signed in again. */
  private readonly question = signal<((signedIn: boolean) => void) | null>(null);
  private refreshing: Promise<void> | null = null;
  private restoring: Promise<void> | null = null;

  constructor() {
    // Signed out in another tab: signed out here too.
    if (this.inBrowser)
      addEventListener('storage', ({ key, newValue }) => {
        if (key === HINT && newValue === null) this.drop();
      });
  }

  readonly account = computed(() => this.tokens()?.account ?? null);
  /** True while calls wait for the person to sign in again: the page below keeps what was typed. */
  readonly expired = computed(() => this.question() !== null);

  hasRole(roles: readonly Role[]): boolean {
    return this.account()?.roles.some((role) => roles.includes(role)) ?? false;
  }

  /** Takes the session up again after a reload; called once, awaited by the guards. */
  restore(): Promise<void> {
    this.restoring ??= this.inBrowser && this.store.read(HINT) !== null ? this.refresh() : Promise.resolve();
    return this.restoring;
  }

  async signIn(input: LoginInput): Promise<void> {
    this.keep(await this.post('login', input));
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.post('/api/v1/auth/logout', null, { context: withoutSession() }));
    this.forget();
  }

  /** Drops what this tab knows, without asking the server. */
  forget(): void {
    this.store.write(HINT, null);
    this.drop();
  }

  /** The person does not sign in again now: the calls that wait are refused, the page stays as it is. */
  giveUp(): void {
    this.reply(false);
  }

  /** A token that the API accepts, null for an anonymous visitor; fails when the session is over. */
  async freshToken(): Promise<string | null> {
    const tokens = this.tokens();
    if (tokens !== null && tokens.expiresAt - MARGIN_MS < Date.now()) await this.refresh();
    return this.tokens()?.accessToken ?? null;
  }

  /** One refresh at a time in this tab, one tab at a time in this browser. */
  refresh(): Promise<void> {
    this.refreshing ??= navigator.locks
      .request(LOCK, () => this.rotate())
      .then((refusal) => (refusal === null ? undefined : this.end(refusal)))
      .finally(() => {
        this.refreshing = null;
      });
    return this.refreshing;
  }

  /** The refusal, when the session is over. */
  private async rotate(): Promise<HttpErrorResponse | null> {
    try {
      this.keep(await this.post('refresh', null));
      return null;
    } catch (thrown) {
      // Without network, or while the server restarts, the session is not over.
      return thrown instanceof HttpErrorResponse && thrown.status === 401 ? thrown : null;
    }
  }

  /** At the opening of the site there is nothing to lose; under a page in use, the person is asked to sign in again. */
  private async end(refusal: HttpErrorResponse): Promise<void> {
    if (this.tokens() === null) {
      this.forget();
      return;
    }
    const signedIn = await new Promise<boolean>((answer) => {
      this.question.set(answer);
    });
    if (!signedIn) await firstValueFrom(throwError(() => refusal));
  }

  private drop(): void {
    this.tokens.set(null);
    this.giveUp();
  }

  private post(route: 'login' | 'refresh', body: unknown): Promise<SignedIn> {
    return firstValueFrom(this.http.post<SignedIn>(`/api/v1/auth/${route}`, body, { context: withoutSession() }));
  }

  private keep(signedIn: SignedIn): void {
    this.store.write(HINT, 'true');
    this.tokens.set({ ...signedIn, expiresAt: Date.now() + signedIn.expiresIn * 1000 });
    this.reply(true);
  }

  private reply(signedIn: boolean): void {
    this.question()?.(signedIn);
    this.question.set(null);
  }
}

function withoutSession(): HttpContext {
  return new HttpContext().set(WITHOUT_SESSION, true);
}
