import { inject, provideEnvironmentInitializer, RendererFactory2, type Renderer2 } from '@angular/core';
import { toFrenchSpaces } from '@vte/contract';

/**
 * Every text of the page, whoever wrote it (templates, the API, a company in its offer), is spaced as French is. Done
 * where text becomes a node, in the browser and on the server, rather than in each sentence: a keyboard has no key for
 * these spaces, and a source does not show them.
 */
export function provideFrenchTypography() {
  return provideEnvironmentInitializer(() => {
    const factory = inject(RendererFactory2);
    const create = factory.createRenderer.bind(factory);
    const seen = new WeakSet<Renderer2>();
    factory.createRenderer = (host, type) => {
      const renderer = create(host, type);
      if (!seen.has(renderer)) {
        seen.add(renderer);
        spaceTexts(renderer);
      }
      return renderer;
    };
  });
}

function spaceTexts(renderer: Renderer2): void {
  const createText = renderer.createText.bind(renderer);
  const setValue = renderer.setValue.bind(renderer);
  renderer.createText = (text: string): unknown => createText(toFrenchSpaces(text));
  renderer.setValue = (node, text) => {
    setValue(node, toFrenchSpaces(text));
  };
}
