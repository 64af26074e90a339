import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DialogHarness } from './dialog.harness.ts';
import { Dialog } from './dialog.ts';

@Component({
  imports: [Dialog],
  template: `<vte-dialog heading="Retirer votre candidature" [firm]="firm()" [(open)]="open"
    ><input class="first"
  /></vte-dialog>`,
})
class Page {
  readonly open = signal(false);
  readonly firm = signal(false);
}

beforeAll(() => {
  // jsdom has the element, not its methods.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
      this.querySelector('input')?.focus();
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});

async function open() {
  const fixture = TestBed.createComponent(Page);
  document.body.append(fixture.nativeElement as HTMLElement);
  const dialog = await TestbedHarnessEnvironment.loader(fixture).getHarness(DialogHarness);
  return { dialog, page: fixture.componentInstance };
}

describe('Dialog', () => {
  it('opens with its name and its content there, so that the first field has the focus', async () => {
    const { dialog, page } = await open();
    expect(await dialog.hasContent()).toBe(false);
    page.open.set(true);
    expect(await dialog.isOpen()).toBe(true);
    expect(await dialog.getName()).toBe('Retirer votre candidature');
    expect(document.activeElement?.className).toBe('first');
  });

  it('tells that Escape closed it, and drops what was typed in it', async () => {
    const { dialog, page } = await open();
    page.open.set(true);
    expect(await dialog.isOpen()).toBe(true);
    await dialog.escape();
    expect(page.open()).toBe(false);
    expect(await dialog.isOpen()).toBe(false);
    expect(await dialog.hasContent()).toBe(false);
  });

  it('is closed by a click outside, unless it is firm', async () => {
    const { dialog, page } = await open();
    expect(await dialog.getWaysOut()).toBe('any');
    page.firm.set(true);
    expect(await dialog.getWaysOut()).toBe('closerequest');
  });
});
