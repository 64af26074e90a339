import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatInstant, Icon, plural } from '@vte/ui';
import { Session } from '../session/session.ts';
import { newsWords } from './news-words.ts';
import { News } from './news.ts';

/** What others did lately; closing the list marks it as read. */
@Component({
  selector: 'vte-news-bell',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" class="btn ic qt" popovertarget="news" [attr.aria-label]="label()">
      <vte-icon name="bell" size="large" />
      @if (news.unread() > 0) {
        <i aria-hidden="true"></i>
      }
    </button>
    <span class="vh" role="status">{{ announced() }}</span>
    <div id="news" class="drop" popover role="region" aria-label="Nouveautés" (toggle)="toggle($event)">
      <h2 class="h3">Nouveautés</h2>
      <ul>
        @for (line of lines(); track line.id) {
          <li [class.new]="line.unread">
            <a [routerLink]="line.path">{{ line.sentence }}</a>
            <p class="xs muted">{{ line.detail }}, {{ line.when }}</p>
            @if (line.unread) {
              <span class="vh">Nouveau</span>
            }
          </li>
        } @empty {
          <li class="sm muted">Rien depuis 30 jours. Les réponses et les décisions s’afficheront ici.</li>
        }
      </ul>
    </div>
  `,
  styles: `
    :host {
      display: contents;
    }
    button {
      position: relative;
    }
    i {
      position: absolute;
      top: 9px;
      right: 10px;
      width: 10px;
      height: 10px;
      border-radius: 50%;
      background: var(--accent);
      border: 2px solid var(--paper);
    }
    #news {
      width: min(400px, 100% - 2 * var(--gutter));
      max-height: min(560px, 100dvh - 100px);
      overflow: auto;
      padding: var(--s4) var(--s5);
    }
    li {
      position: relative;
      padding: 12px 0;
      border-top: 1px solid var(--line);
      font-size: var(--fs-sm);
    }
    h2 {
      padding-bottom: var(--s2);
    }
    a {
      color: var(--ink);
      text-decoration: none;
      font-weight: 550;
    }
    a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    li:hover a {
      text-decoration: underline;
    }
    .new {
      padding-left: 18px;
    }
    .new a {
      font-weight: 700;
    }
    .new::before {
      content: '';
      position: absolute;
      left: 0;
      top: 20px;
      width: 8px;
      height: 8px;
      border-radius: 50%;
      background: var(--accent);
    }
  `,
})
export class NewsBell {
  protected readonly news = inject(News);
  private readonly session = inject(Session);
  private readonly side = computed(() => (this.session.hasRole(['candidate']) ? 'candidate' : 'company'));

  protected readonly lines = computed(() =>
    this.news.items().map((item) => ({
      ...newsWords(item, this.side()),
      id: `${item.kind}-${item.id}`,
      unread: item.unread,
      when: formatInstant(item.at),
    })),
  );
  protected readonly announced = computed(() =>
    this.news.unread() === 0 ? '' : plural(this.news.unread(), 'nouveauté non lue', 'nouveautés non lues'),
  );
  protected readonly label = computed(() => ['Nouveautés', this.announced()].filter(Boolean).join(', '));

  protected toggle({ newState }: ToggleEvent): void {
    if (newState === 'closed' && this.news.unread() > 0) void this.news.markRead();
  }
}
