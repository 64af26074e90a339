/**
 * Whether a click follows its link here: one that asks for another tab or window is left to the browser. One that was
 * made before the page lived, and is replayed, has been followed already: its phase is none that an event has.
 */
export function isPlainClick({ ctrlKey, metaKey, shiftKey, altKey, eventPhase }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && !altKey && eventPhase <= Event.BUBBLING_PHASE;
}
