import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ToastHarness } from './toast.harness.ts';
import { Toast } from './toast.ts';

@Component({
  imports: [Toast],
  template: `<vte-toast
    text="Candidature déplacée."
    [undoable]="undoable()"
    (undone)="done.push('undone')"
    (dismissed)="done.push('dismissed')"
  />`,
})
class Page {
  readonly undoable = signal(true);
  readonly done: string[] = [];
}

describe('Toast', () => {
  it('offers to undo only what may be undone, and says which button was pressed', async () => {
    const fixture = TestBed.createComponent(Page);
    const page = fixture.componentInstance;
    const toast = await TestbedHarnessEnvironment.loader(fixture).getHarness(ToastHarness);
    expect(await toast.getButtons()).toEqual(['Annuler', 'Fermer']);
    await toast.press('Annuler');
    await toast.press('Fermer');
    expect(page.done).toEqual(['undone', 'dismissed']);
    page.undoable.set(false);
    expect(await toast.getButtons()).toEqual(['Fermer']);
  });
});
