import { afterNextRender, ApplicationRef, inject, Injector, type Renderer2 } from '@angular/core';
import { provideAdaptedRenderers } from './renderers.ts';

/**
 * What was typed, chosen, opened or sent while the scripts of a page were still on their way stays: the app, as it takes
 * over a field, would put back what the server wrote. It is told of it by the event that it missed.
 */
export function provideEarlyInput() {
  return provideAdaptedRenderers(() => {
    const injector = inject(Injector);
    let told = Promise.resolve();
    const takeOver = new TakeOver(injector, (element) => {
      // One after the other: what a field changes in the address shall be there before the next adds to it.
      told = told
        .then(() => injector.get(ApplicationRef).whenStable())
        .then(() => {
          tell(element);
        });
    });
    return (renderer) => {
      takeOver.watch(renderer);
    };
  });
}

/** How an element says what a person has done to it. */
const TOLD = ['input', 'change', 'toggle', 'submit'];
/** Marked by the script that stands in the page: `first-paint.ts` of the API. */
const SENT_EARLY = 'form[data-sent-early]';

class TakeOver {
  /** What the app has made, or has taken over. */
  private readonly own = new WeakSet<object>();

  /** @param found given each element that a person has changed */
  constructor(
    private readonly injector: Injector,
    private readonly found: (element: Element) => void,
  ) {}

  watch(renderer: Renderer2): void {
    const createElement = renderer.createElement.bind(renderer);
    const listen = renderer.listen.bind(renderer);
    renderer.createElement = (name: string, namespace?: string | null): unknown => {
      const element = createElement(name, namespace) as object;
      this.own.add(element);
      return element;
    };
    // The app listens to what it has found in the page before it writes there.
    renderer.listen = (target: unknown, event, ...rest) => {
      if (TOLD.includes(event) && target instanceof Element && !this.own.has(target)) {
        this.own.add(target);
        this.takeOver(target);
      }
      return listen(target, event, ...rest);
    };
  }

  /** Stands before the properties of the element itself: signal forms write past the renderer. */
  private takeOver(element: Element): void {
    const written = writtenIn(element);
    let isEarly = false;
    const release = () => {
      for (const [part, name] of written) Reflect.deleteProperty(part, name);
    };
    for (const [part, name] of written)
      Object.defineProperty(part, name, {
        configurable: true,
        get: () => Reflect.get(Object.getPrototypeOf(part) as object, name, part) as unknown,
        set: (value: unknown) => {
          if (isEarly) return;
          isEarly = isChanged(element, value);
          if (isEarly) {
            this.found(element);
            return;
          }
          release();
          Reflect.set(part, name, value);
        },
      });
    afterNextRender(
      () => {
        release();
        if (!isEarly && element.matches(SENT_EARLY)) this.found(element);
      },
      { injector: this.injector },
    );
  }
}

/** Where the app writes what a person can change. */
function writtenIn(element: Element): [part: Element, name: string][] {
  if (element instanceof HTMLDetailsElement) return [[element, 'open']];
  if (element instanceof HTMLSelectElement)
    return [[element, 'value'], ...[...element.options].map((option): [Element, string] => [option, 'selected'])];
  if (isTicked(element)) return [[element, 'checked']];
  return ['value', 'valueAsNumber'].filter((name) => name in element).map((name) => [element, name]);
}

/** Whether an element is not as the server wrote it. */
function isChanged(element: Element, value: unknown): boolean {
  // What is open looks as if the server had opened it: the app would write that too.
  if (element instanceof HTMLDetailsElement) return element.open !== value;
  if (element instanceof HTMLSelectElement) {
    // One of the options stands chosen though none was written so.
    const written = [...element.options].findLastIndex((option) => option.defaultSelected);
    return element.selectedIndex !== Math.max(0, written);
  }
  if (isTicked(element)) return element.checked !== element.defaultChecked;
  const field = element as HTMLInputElement | HTMLTextAreaElement;
  return field.value !== field.defaultValue;
}

function isTicked(element: Element): element is HTMLInputElement {
  return element.matches('[type="checkbox"], [type="radio"]');
}

function tell(element: Element): void {
  // A choice among several is told by the one that was made.
  if (element.matches('[type="radio"]:not(:checked)')) return;
  if (element instanceof HTMLFormElement) {
    // Who sends a form has left its fields: some take what is written then.
    element.querySelector<HTMLElement>(':focus')?.blur();
    element.requestSubmit();
    return;
  }
  if (element instanceof HTMLDetailsElement) {
    element.dispatchEvent(new Event('toggle'));
    return;
  }
  for (const event of ['input', 'change']) element.dispatchEvent(new Event(event, { bubbles: true }));
}
