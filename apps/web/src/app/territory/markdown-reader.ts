import { isPlatformServer } from '@angular/common';
import { inject, Injectable, makeStateKey, PLATFORM_ID, TransferState, type StateKey } from '@angular/core';
import type { Block } from './markdown-blocks.ts';

/** What the server has read travels with the page: a phone would take some 80 ms for what reads it. */
@Injectable({ providedIn: 'root' })
export class MarkdownReader {
  private readonly state = inject(TransferState);
  private readonly onServer = isPlatformServer(inject(PLATFORM_ID));

  /** What came with the page; null for another text. */
  received(text: string): Block[] | null {
    return this.onServer ? null : this.state.get<Block[] | null>(keyOf(text), null);
  }

  async read(text: string): Promise<Block[]> {
    const { toBlocks } = await import('./markdown-blocks.ts');
    const blocks = toBlocks(text);
    if (this.onServer) this.state.set(keyOf(text), blocks);
    return blocks;
  }
}

function keyOf(text: string): StateKey<Block[] | null> {
  return makeStateKey(`markdown ${text}`);
}
