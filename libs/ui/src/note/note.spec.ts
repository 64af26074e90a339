import { TestBed } from '@angular/core/testing';
import { Note } from './note.ts';

describe('Note', () => {
  it.each([
    [false, null],
    [true, 'alert'],
  ])('urgent %s is announced as %s', async (urgent, role) => {
    const fixture = TestBed.createComponent(Note);
    fixture.componentRef.setInput('urgent', urgent);
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).getAttribute('role')).toBe(role);
  });
});
