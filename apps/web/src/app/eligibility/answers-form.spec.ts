import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { CommuneView } from '@vte/contract';
import { AMBOISE } from '../../fixtures/amboise.ts';
import { AnswersForm, type ProfileChange, type Told } from './answers-form.ts';
import { fromParams } from './answers.ts';
import type { Profile, Step } from './profiles.ts';

@Component({
  imports: [AnswersForm],
  template: `
    <vte-answers-form
      [profile]="profile()"
      [commune]="commune()"
      [asked]="asked()"
      [step]="step()"
      (profileChange)="changes.push($event)"
      (told)="told.push($event)"
    />
  `,
})
class Page {
  readonly profile = signal<Profile>('company');
  readonly commune = signal<CommuneView | null>(AMBOISE);
  readonly asked = signal(fromParams({}));
  readonly step = signal<Step | null>(null);
  readonly changes: ProfileChange[] = [];
  readonly told: Told[] = [];
}

async function open(params: Record<string, string> = {}, commune: CommuneView | null = AMBOISE) {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const fixture = TestBed.createComponent(Page);
  const page = fixture.componentInstance;
  const host = fixture.nativeElement as HTMLElement;
  page.asked.set(fromParams(params));
  page.commune.set(commune);
  document.body.append(host);
  /** The browser tells of a step that opens in a task of its own. */
  const settle = async () => {
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  const fields = () => [...host.querySelectorAll<HTMLElement>('.field')];
  const labelOf = (field: Element | null | undefined) => field?.querySelector('label')?.textContent;
  const field = (label: string) =>
    fields()
      .find((known) => labelOf(known) === label)
      ?.querySelector('input') as HTMLInputElement;
  return {
    page,
    settle,
    field,
    write: (label: string, text: string) => {
      field(label).value = text;
      field(label).dispatchEvent(new Event('input'));
    },
    press: async (selector: string) => {
      host.querySelector<HTMLElement>(selector)?.click();
      await settle();
    },
    opened: () => [...host.querySelectorAll('details[open] .name')].map((name) => name.textContent),
    focused: () => labelOf(document.activeElement?.closest('.field')),
  };
}

describe('The form of the simulator', () => {
  it('keeps what is not sent yet when the address changes something else', async () => {
    const { page, field, settle, write } = await open();
    write('Effectif', '45');
    page.asked.set(fromParams({ salaire: '2500' }));
    page.step.set('contract');
    await settle();
    expect(field('Effectif').value).toBe('45');
    expect(field('Salaire brut').value).toBe('2500');
  });

  it('tells what is not sent yet when another profile is chosen', async () => {
    const { page, press, write } = await open();
    write('Effectif', '45');
    await press('.who label:last-child input');
    expect(page.changes).toEqual([{ profile: 'alternant', answers: fromParams({ effectif: '45' }) }]);
  });

  it('opens the step of what is wrong, and goes there', async () => {
    const { page, press, opened, focused } = await open({ contrat: 'cdd', mois: '61' });
    await press('summary');
    expect(opened()).toEqual(['L’entreprise']);
    await press('.act');
    expect(focused()).toBe('Durée');
    expect(opened()).toEqual(['Le contrat']);
    expect(page.told).toEqual([]);
  });

  it('goes to the place when it is missing', async () => {
    const { press, focused } = await open({}, null);
    await press('.act');
    expect(focused()).toBe('Commune du poste');
  });

  it('does not judge the length of a contract that has no end', async () => {
    const { page, press } = await open({ contrat: 'cdi', mois: '0' });
    await press('.act');
    expect(page.told).toHaveLength(1);
  });
});
