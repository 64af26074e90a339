import { TestBed } from '@angular/core/testing';
import { Shortcuts } from './shortcuts.ts';

describe('shortcuts', () => {
  let shortcuts: Shortcuts;
  const press = (key: string, target = 'button', change: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, ...change });
    document.querySelector(target)?.dispatchEvent(event);
    return shortcuts.letterOf(event);
  };

  beforeEach(() => {
    localStorage.clear();
    document.body.innerHTML = '<button></button><input type="checkbox"><textarea></textarea>';
    shortcuts = TestBed.inject(Shortcuts);
  });

  it('reads a letter, not a command nor what is written', () => {
    expect(press('a')).toBe('A');
    expect(press('a', 'input')).toBe('A');
    expect(press('a', 'textarea')).toBeNull();
    expect(press('a', 'button', { ctrlKey: true })).toBeNull();
    expect(press('Enter')).toBeNull();
  });

  it('waits while a question is open', () => {
    document.body.append(Object.assign(document.createElement('dialog'), { open: true }));
    expect(press('a')).toBeNull();
  });

  it('is turned off for good', () => {
    shortcuts.enable(false);
    expect(press('a')).toBeNull();
    expect(localStorage.getItem('vte-shortcuts')).toBe('off');
  });
});
