import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { NoteHarness } from './note.harness.ts';
import { Note } from './note.ts';

describe('Note', () => {
  it.each([
    [false, null],
    [true, 'alert'],
  ])('urgent %s is announced as %s', async (urgent, role) => {
    const fixture = TestBed.createComponent(Note);
    fixture.componentRef.setInput('urgent', urgent);
    const note = await TestbedHarnessEnvironment.harnessForFixture(fixture, NoteHarness);
    expect(await note.getRole()).toBe(role);
  });
});
