import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';

/** Keeps a tab in sight of its bar, which scrolls when it is too narrow: the page itself does not move. */
@Directive({ selector: '[vteInView]' })
export class InView {
  /** True for the one to show. */
  readonly vteInView = input.required<boolean>();

  constructor() {
    const element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect({
      write: () => {
        if (!this.vteInView()) return;
        const bar = element.closest('ol');
        if (bar === null) return;
        const [own, room] = [element.getBoundingClientRect(), bar.getBoundingClientRect()];
        bar.scrollLeft += own.left - room.left - (room.width - own.width) / 2;
      },
    });
  }
}
