import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  input,
  model,
  viewChild,
} from '@angular/core';

let count = 0;

/**
 * A question that waits for its answer; a panel beside the page with `side`, a sheet from the bottom of a phone with
 * `sheet`. Escape closes it; a click outside too, unless it is `firm`.
 */
@Component({
  selector: 'vte-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dialog
      #dialog
      [class.side]="side()"
      [class.sheet]="sheet()"
      [attr.aria-labelledby]="id"
      [attr.closedby]="firm() ? 'closerequest' : 'any'"
      (close)="open.set(false)"
    >
      @if (open()) {
        <div class="stack">
          <h2 [id]="id" class="h3">{{ heading() }}</h2>
          <ng-content />
        </div>
      }
    </dialog>
  `,
  styles: `
    dialog {
      background: var(--raised);
      color: var(--ink);
      border: 1px solid var(--line);
      border-radius: var(--r-lg);
      box-shadow: var(--shadow-3);
      padding: 0;
      width: min(560px, 100% - 32px);
      max-height: calc(100dvh - 32px);
      overflow: auto;
    }
    dialog > div {
      padding: var(--s6);
    }
    dialog::backdrop {
      background: rgb(10 18 32 / 45%);
    }
    .side {
      margin: 0 0 0 auto;
      height: 100dvh;
      max-height: none;
      width: min(480px, 100%);
      border-radius: 0;
      border-width: 0 0 0 1px;
    }
    @media (width <= 640px) {
      .sheet {
        margin: auto 0 0;
        width: 100%;
        max-width: none;
        max-height: 88dvh;
        border-radius: var(--r-lg) var(--r-lg) 0 0;
        border-width: 1px 0 0;
      }
    }
  `,
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly side = input(false);
  readonly sheet = input(false);
  readonly firm = input(false);
  readonly open = model(false);

  protected readonly id = `dialog-${++count}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    // Once its content is there, so that its first field gets the focus.
    afterRenderEffect(() => {
      const { nativeElement } = this.dialog();
      if (this.open() && !nativeElement.open) nativeElement.showModal();
      if (!this.open() && nativeElement.open) nativeElement.close();
    });
  }
}
