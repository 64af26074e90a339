import { inject, provideEnvironmentInitializer, RendererFactory2, type Renderer2 } from '@angular/core';

/** Changes how the app writes into the page: each renderer is given once to what adapts it. */
export function provideAdaptedRenderers(prepare: () => (renderer: Renderer2) => void) {
  return provideEnvironmentInitializer(() => {
    const factory = inject(RendererFactory2);
    const adapt = prepare();
    const create = factory.createRenderer.bind(factory);
    const seen = new WeakSet<Renderer2>();
    factory.createRenderer = (host, type) => {
      const renderer = create(host, type);
      if (!seen.has(renderer)) {
        seen.add(renderer);
        adapt(renderer);
      }
      return renderer;
    };
  });
}
