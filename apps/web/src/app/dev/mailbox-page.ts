import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { devMailListSchema } from '@vte/contract';
import { formatInstant, Note } from '@vte/ui';
import { answerWithStatus } from '../error/page-status.ts';

const LINK = /https?:\/\/\S+/g;

/** The mails of an installation without a mail server: for development only, the API refuses elsewhere. */
@Component({
  selector: 'vte-mailbox-page',
  imports: [Note],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mailbox-page.html',
  styles: `
    article {
      border-top: 1px solid var(--line);
      padding-block: var(--s4);
      display: grid;
      gap: var(--s2);
    }
    pre {
      margin: 0;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      font: 400 var(--fs-sm) / 1.5 var(--font-text);
    }
  `,
})
export class MailboxPage {
  /** Address whose mails are shown; all of them when absent. */
  readonly to = input<string>();

  private readonly router = inject(Router);
  protected readonly mails = httpResource(
    () => {
      const to = this.to();
      return { url: '/api/v1/dev/mails', ...(to && { params: { to } }) };
    },
    {
      parse: (body) =>
        devMailListSchema.parse(body).items.map((mail) => ({
          ...mail,
          sent: formatInstant(mail.sentAt),
          links: (mail.text.match(LINK) ?? []).map((link) => ({ href: link, path: pathOf(link) })),
        })),
    },
  );
  protected readonly absent = computed(() => this.mails.error() !== undefined);

  constructor() {
    answerWithStatus(() => (this.absent() ? 404 : undefined));
  }

  protected filter(to: string): void {
    void this.router.navigate([], { queryParams: { to: to || null }, replaceUrl: true });
  }
}

function pathOf(link: string): string {
  const { pathname } = new URL(link);
  return pathname;
}
