import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

interface Block {
  kind: 'text' | 'list';
  lines: string[];
}

const DASH = /^\s*[-–—•*]\s+/;

/** A text of the company: its paragraphs, and its lines that begin by a dash as a list. */
@Component({
  selector: 'vte-offer-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (block of blocks(); track $index) {
      @if (block.kind === 'list') {
        <ul>
          @for (line of block.lines; track $index) {
            <li>{{ line }}</li>
          }
        </ul>
      } @else {
        <p>{{ block.lines.join(' ') }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s3);
      max-width: var(--measure);
      overflow-wrap: anywhere;
    }
    ul {
      display: grid;
      gap: 10px;
    }
    li {
      position: relative;
      padding-left: 26px;
    }
    li::before {
      content: '';
      position: absolute;
      left: 0;
      top: 0.78em;
      width: 14px;
      height: 2px;
      background: var(--accent);
    }
  `,
})
export class OfferText {
  readonly text = input.required<string>();
  protected readonly blocks = computed(() => toBlocks(this.text()));
}

/** Parts a text at its blank lines, and gathers the lines that begin by a dash. */
export function toBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const said = line.replace(DASH, '').trim();
    const kind = DASH.test(line) ? 'list' : 'text';
    const last = blocks.at(-1);
    if (said === '') open = false;
    else if (last !== undefined && last.kind === kind && (open || kind === 'list')) last.lines.push(said);
    else blocks.push({ kind, lines: [said] });
    if (said !== '') open = true;
  }
  return blocks;
}
