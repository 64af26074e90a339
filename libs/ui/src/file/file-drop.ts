import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { Icon } from '../icon/icon.ts';

/** Takes one file: dropped or chosen, and photographed on what has a camera in hand. */
@Component({
  selector: 'vte-file-drop',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.compact]': 'compact()' },
  template: `
    <label
      [class.over]="over()"
      [class.busy]="busy()"
      (dragover)="$event.preventDefault(); over.set(true)"
      (dragleave)="over.set(false)"
      (drop)="drop($event)"
    >
      <vte-icon name="upload" />
      <span
        ><b>{{ busy() ? 'Envoi en cours…' : label() }}</b>
        @if (!compact()) {
          <small>{{ hint() }}</small>
        }
      </span>
      <input #file class="vh" type="file" [accept]="accept()" [disabled]="busy()" (change)="choose(file)" />
    </label>
    @if (camera(); as name) {
      <label class="photo" [class.busy]="busy()">
        <vte-icon name="camera" /><b aria-hidden="true">Photographier</b>
        <input
          #photo
          class="vh"
          type="file"
          accept="image/*"
          capture="environment"
          [attr.aria-label]="name"
          [disabled]="busy()"
          (change)="choose(photo)"
        />
      </label>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    label {
      flex: 1 1 220px;
      position: relative;
      display: flex;
      gap: 12px;
      align-items: center;
      padding: 12px 16px;
      border: 1px dashed var(--line-field);
      border-radius: var(--r);
      cursor: pointer;
      font-size: var(--fs-sm);
      color: var(--primary);
    }
    label:hover,
    .over {
      background: var(--primary-tint);
      border-color: var(--primary);
    }
    label:has(:focus-visible) {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    span {
      display: grid;
    }
    small {
      color: var(--muted);
      font-size: var(--fs-xs);
    }
    .photo {
      flex: 0 1 auto;
    }
    @media not (pointer: coarse) {
      .photo {
        display: none;
      }
    }
    :host(.compact) label {
      flex: 0 1 auto;
      min-height: var(--control-sm);
      padding: 0 12px;
      gap: 8px;
    }
    @media (pointer: coarse) {
      :host(.compact) label {
        min-height: var(--target);
      }
    }
    .busy {
      opacity: 0.7;
      cursor: progress;
    }
  `,
})
export class FileDrop {
  readonly label = input.required<string>();
  readonly hint = input('PDF, PNG ou JPEG, 10 Mo au plus.');
  readonly accept = input('application/pdf,image/png,image/jpeg');
  readonly busy = input(false);
  /** One line, without what may be given: it is there already, and rarely taken up again. */
  readonly compact = input(false);
  /** What the button of the camera does, for what is photographed on paper. */
  readonly camera = input<string>();
  readonly chosen = output<File>();

  protected readonly over = signal(false);

  protected choose(input: HTMLInputElement): void {
    const file = input.files?.[0];
    input.value = '';
    if (file !== undefined) this.chosen.emit(file);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined && !this.busy()) this.chosen.emit(file);
  }
}
