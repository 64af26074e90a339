import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FileDropHarness } from './file-drop.harness.ts';
import { FileDrop } from './file-drop.ts';

@Component({
  imports: [FileDrop],
  template: `<vte-file-drop label="Ajouter le contrat" [busy]="busy()" (chosen)="chosen.push($event.name)" />`,
})
class Page {
  readonly busy = signal(false);
  readonly chosen: string[] = [];
}

async function open() {
  const fixture = TestBed.createComponent(Page);
  const zone = await TestbedHarnessEnvironment.loader(fixture).getHarness(FileDropHarness);
  return { zone, page: fixture.componentInstance, host: fixture.nativeElement as HTMLElement };
}

const contract = new File(['%PDF'], 'contrat.pdf', { type: 'application/pdf' });

describe('FileDrop', () => {
  it('takes the file dropped, and shows where it falls', async () => {
    const { zone, page } = await open();
    await zone.dragOver();
    expect(await zone.isMarkedAsTarget()).toBe(true);
    await zone.drop(contract);
    expect(page.chosen).toEqual(['contrat.pdf']);
    expect(await zone.isMarkedAsTarget()).toBe(false);
  });

  it('takes the file chosen with the keyboard, and the same one again', async () => {
    const { page, host } = await open();
    const input = host.querySelector('input');
    Object.defineProperty(input, 'files', { value: [contract] });
    input?.dispatchEvent(new Event('change'));
    input?.dispatchEvent(new Event('change'));
    expect(page.chosen).toEqual(['contrat.pdf', 'contrat.pdf']);
  });

  it('takes nothing while a file is being sent', async () => {
    const { zone, page } = await open();
    page.busy.set(true);
    expect(await zone.getText()).toBe('Envoi en cours…');
    expect(await zone.isOpenToFiles()).toBe(false);
    await zone.drop(contract);
    expect(page.chosen).toEqual([]);
  });
});
