import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationAction } from '@vte/application';
import { Icon, Menu } from '@vte/ui';
import type { Card } from './board.ts';

/** Somebody who applied: name, diploma, score, how long they have waited, and where they may be moved. */
@Component({
  selector: 'vte-application-card',
  imports: [Icon, Menu, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.on]': 'selected()', '[class.picked]': 'picked()' },
  template: `
    <div class="top">
      <h3>
        @if (picking()) {
          <label class="ck">
            <input
              #box
              type="checkbox"
              [checked]="picked()"
              [disabled]="!card().declinable"
              (change)="pickedChange.emit(box.checked)"
            />
            {{ card().name }}
          </label>
        } @else {
          @if (card().unread) {
            <span class="dot" aria-hidden="true"></span>
          }
          <a
            [id]="'carte-' + card().application.id"
            [routerLink]="[]"
            [queryParams]="{ candidature: card().application.id, volet: null }"
            queryParamsHandling="merge"
            [attr.aria-current]="selected() ? 'true' : null"
            draggable="false"
            >{{ card().name }}</a
          >
        }
      </h3>
      @if (!picking() && card().targets.length > 0) {
        <vte-menu icon="grip-vertical" [label]="'Déplacer ' + card().name" heading="Déplacer vers">
          @for (target of card().targets; track target.action) {
            <button type="button" (click)="moved.emit(target.action)">{{ target.column.label }}</button>
          }
        </vte-menu>
      }
    </div>
    <p class="xs muted">{{ card().diploma }}</p>
    <p class="foot xs">
      @if (card().score !== null) {
        <span class="score" [style.--p]="card().score">
          <span class="vh">Correspondance : </span><b>{{ card().score }}</b
          ><span class="vh"> sur 100</span>
        </span>
      }
      @if (card().late; as days) {
        <span class="late"><vte-icon name="clock" size="small" />attend depuis {{ days }}&nbsp;j</span>
      } @else {
        <span class="muted">{{ card().age }}</span>
      }
    </p>
  `,
  styles: `
    :host {
      background: var(--surface);
      border: 1px solid var(--line);
      border-radius: var(--r);
      padding: 12px;
      display: grid;
      gap: 4px;
      min-width: 0;
    }
    :host(.on) {
      border-color: var(--primary);
      box-shadow: inset 0 0 0 1px var(--primary);
    }
    :host(.picked) {
      background: var(--primary-tint);
      border-color: var(--primary);
    }
    .top {
      display: flex;
      justify-content: space-between;
      align-items: start;
      gap: 4px;
    }
    h3 {
      font-size: var(--fs-sm);
      line-height: 1.35;
      overflow-wrap: anywhere;
      min-width: 0;
      display: flex;
      gap: 8px;
      align-items: baseline;
    }
    .ck {
      min-height: 0;
      font-weight: 650;
    }
    a {
      color: var(--ink);
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
    vte-menu {
      margin: -12px -12px -8px 0;
      color: var(--line-field);
    }
    .dot {
      width: 8px;
      height: 8px;
      border-radius: 50%;
      background: var(--primary);
      flex: none;
    }
    p.muted {
      overflow-wrap: anywhere;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: 4px 10px;
      margin-top: 4px;
    }
    .score {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      font-size: var(--fs-sm);
    }
    .score::before {
      content: '';
      width: 44px;
      height: 6px;
      border-radius: 3px;
      background: linear-gradient(90deg, var(--primary) calc(var(--p) * 1%), var(--neutral-tint) 0);
    }
    .late {
      display: inline-flex;
      gap: 5px;
      align-items: center;
      color: var(--warning);
      font-weight: 650;
      white-space: nowrap;
    }
  `,
})
export class ApplicationCard {
  readonly card = input.required<Card>();
  /** Shown in the panel. */
  readonly selected = input(false);
  /** Several cards are being chosen: each shows its box. */
  readonly picking = input(false);
  readonly picked = input(false);
  readonly pickedChange = output<boolean>();
  readonly moved = output<ApplicationAction>();
}
