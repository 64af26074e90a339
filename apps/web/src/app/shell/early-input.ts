import { ApplicationRef, inject, Injector, type Renderer2 } from '@angular/core';
import { provideAdaptedRenderers } from './renderers.ts';

/**
 * What was typed or chosen while the scripts of a page were still on their way stays: the app, as it takes over a
 * field, would put back what the server wrote. It is told of it by the event that it missed.
 */
export function provideEarlyInput() {
  return provideAdaptedRenderers(() => {
    const injector = inject(Injector);
    let told = Promise.resolve();
    const takeOver = new TakeOver((field) => {
      // One after the other: what a field changes in the address shall be there before the next adds to it.
      told = told
        .then(() => injector.get(ApplicationRef).whenStable())
        .then(() => {
          tell(field);
        });
    });
    return (renderer) => {
      takeOver.watch(renderer);
    };
  });
}

/** What a person types or chooses, and where the server has written what it was. */
const WRITTEN = { value: 'defaultValue', checked: 'defaultChecked', selected: 'defaultSelected' } as const;

class TakeOver {
  /** What the app has made or written, by the name of what it wrote. */
  private readonly own = new WeakMap<object, string>();

  /** @param found given each field that a person has changed */
  constructor(private readonly found: (field: Element) => void) {}

  watch(renderer: Renderer2): void {
    const createElement = renderer.createElement.bind(renderer);
    const setProperty = renderer.setProperty.bind(renderer);
    renderer.createElement = (name: string, namespace?: string | null): unknown => {
      const element = createElement(name, namespace) as object;
      this.own.set(element, 'value checked selected');
      return element;
    };
    renderer.setProperty = (element: Element, name: string, value: unknown) => {
      if (name in WRITTEN && this.isFirst(element, name) && isChanged(element, name as keyof typeof WRITTEN))
        this.found(element);
      else setProperty(element, name, value);
    };
  }

  private isFirst(element: Element, name: string): boolean {
    const own = this.own.get(element) ?? '';
    const isFirst = !own.includes(name);
    if (isFirst) this.own.set(element, `${own} ${name}`);
    return isFirst;
  }
}

/** Whether a field is not as the server wrote it. */
function isChanged(element: Element, name: keyof typeof WRITTEN): boolean {
  const select = element.closest('select');
  // The value of an option is its name, and one of them stands chosen though none was written so.
  if (select !== null)
    return (
      (name === 'selected' || element === select) &&
      select.selectedIndex !==
        Math.max(
          0,
          [...select.options].findLastIndex((option) => option.defaultSelected),
        )
    );
  // What is ticked has a name for a value.
  if (name === 'value' && element.matches(':is([type="checkbox"], [type="radio"])')) return false;
  const field = element as unknown as Record<string, unknown>;
  return WRITTEN[name] in element && field[name] !== field[WRITTEN[name]];
}

/** A choice among several is told by the one that was made. */
function tell(field: Element): void {
  if (field.matches(':is(option, [type="radio"]):not(:checked)')) return;
  for (const event of ['input', 'change'])
    (field.closest('select') ?? field).dispatchEvent(new Event(event, { bubbles: true }));
}
