import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { toBlocks } from './markdown-blocks.ts';

/** A text written in Markdown, shown by templates: no HTML is ever made from it. */
@Component({
  selector: 'vte-markdown',
  imports: [NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-container [ngTemplateOutlet]="blocksTemplate" [ngTemplateOutletContext]="{ $implicit: blocks() }" />

    <ng-template #blocksTemplate let-blocks>
      @for (block of blocks; track $index) {
        @switch (block.kind) {
          @case ('heading') {
            <h4>
              <ng-container [ngTemplateOutlet]="line" [ngTemplateOutletContext]="{ $implicit: block.children }" />
            </h4>
          }
          @case ('paragraph') {
            <p><ng-container [ngTemplateOutlet]="line" [ngTemplateOutletContext]="{ $implicit: block.children }" /></p>
          }
          @case ('quote') {
            <blockquote>
              <ng-container
                [ngTemplateOutlet]="blocksTemplate"
                [ngTemplateOutletContext]="{ $implicit: block.blocks }"
              />
            </blockquote>
          }
          @case ('list') {
            @if (block.ordered) {
              <ol>
                <ng-container [ngTemplateOutlet]="items" [ngTemplateOutletContext]="{ $implicit: block.items }" />
              </ol>
            } @else {
              <ul>
                <ng-container [ngTemplateOutlet]="items" [ngTemplateOutletContext]="{ $implicit: block.items }" />
              </ul>
            }
          }
        }
      }
    </ng-template>

    <ng-template #items let-items>
      @for (item of items; track $index) {
        <li><ng-container [ngTemplateOutlet]="blocksTemplate" [ngTemplateOutletContext]="{ $implicit: item }" /></li>
      }
    </ng-template>

    <ng-template #line let-pieces>
      @for (piece of pieces; track $index) {
        @switch (piece.kind) {
          @case ('text') {
            <ng-container>{{ piece.text }}</ng-container>
          }
          @case ('code') {
            <code>{{ piece.text }}</code>
          }
          @case ('break') {
            <br />
          }
          @case ('strong') {
            <strong
              ><ng-container [ngTemplateOutlet]="line" [ngTemplateOutletContext]="{ $implicit: piece.children }"
            /></strong>
          }
          @case ('emphasis') {
            <em
              ><ng-container [ngTemplateOutlet]="line" [ngTemplateOutletContext]="{ $implicit: piece.children }"
            /></em>
          }
          @case ('link') {
            <a [href]="piece.href" rel="noopener nofollow ugc"
              ><ng-container [ngTemplateOutlet]="line" [ngTemplateOutletContext]="{ $implicit: piece.children }"
            /></a>
          }
        }
      }
    </ng-template>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s3);
      max-width: var(--measure);
      overflow-wrap: anywhere;
    }
    h4 {
      margin: var(--s2) 0 0;
      font: 650 var(--fs-body) / 1.3 var(--font-text);
    }
    h4:first-child {
      margin-top: 0;
    }
    ul,
    ol {
      display: grid;
      gap: var(--s2);
      padding-left: var(--s5);
    }
    ul {
      list-style: disc;
    }
    ul > li::marker {
      color: var(--accent);
    }
    ol {
      list-style: decimal;
    }
    blockquote {
      margin: 0;
      padding-left: var(--s4);
      border-left: 3px solid var(--line-field);
      color: var(--muted);
    }
  `,
})
export class Markdown {
  readonly text = input.required<string>();

  protected readonly blocks = computed(() => toBlocks(this.text()));
}
