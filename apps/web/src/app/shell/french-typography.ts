import type { Renderer2 } from '@angular/core';
import { toFrenchSpaces } from '@vte/contract';
import { provideAdaptedRenderers } from './renderers.ts';

/**
 * Every text of the page, whoever wrote it (templates, the API, a company in its offer), is spaced as French is. Done
 * where text becomes a node, in the browser and on the server, rather than in each sentence: a keyboard has no key for
 * these spaces, and a source does not show them.
 */
export function provideFrenchTypography() {
  return provideAdaptedRenderers(() => spaceTexts);
}

function spaceTexts(renderer: Renderer2): void {
  const createText = renderer.createText.bind(renderer);
  const setValue = renderer.setValue.bind(renderer);
  renderer.createText = (text: string): unknown => createText(toFrenchSpaces(text));
  renderer.setValue = (node, text) => {
    setValue(node, toFrenchSpaces(text));
  };
}
