import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, required, validate } from '@angular/forms/signals';
import { AreaField } from './area-field.ts';
import { CheckField } from './check-field.ts';
import { ChoicesField } from './choices-field.ts';
import { DateField } from './date-field.ts';
import {
  AreaFieldHarness,
  CheckFieldHarness,
  ChoicesFieldHarness,
  DateFieldHarness,
  MoneyFieldHarness,
  NumberFieldHarness,
  SelectFieldHarness,
  TagsFieldHarness,
} from './field.harness.ts';
import { MoneyField } from './money-field.ts';
import { NumberField } from './number-field.ts';
import { SelectField } from './select-field.ts';
import { TagsField } from './tags-field.ts';

interface Model {
  text: string;
  headcount: number | null;
  payCents: number | null;
  day: string | null;
  accepted: boolean;
  level: number | null;
  contracts: string[];
  skills: string[];
}

@Component({
  imports: [AreaField, CheckField, ChoicesField, DateField, MoneyField, NumberField, SelectField, TagsField],
  template: `
    <vte-area-field label="Message" hint="Quelques lignes" [max]="210" [field]="form.text" />
    <vte-number-field label="Effectif" unit="personnes" [field]="form.headcount" />
    <vte-money-field label="Salaire" [field]="form.payCents" />
    <vte-date-field label="Début" [field]="form.day" />
    <vte-check-field label="J’accepte" [field]="form.accepted" />
    <vte-select-field label="Diplôme" [options]="levels" [field]="form.level" />
    <vte-choices-field label="Contrats" hint="Plusieurs choix" [options]="contracts" [field]="form.contracts" />
    <vte-tags-field label="Compétences" [field]="form.skills" />
  `,
})
class Page {
  readonly levels = [
    { value: 5, label: 'Bac+2' },
    { value: 7, label: 'Bac+5' },
  ];
  readonly contracts = [
    { value: 'cdi', label: 'CDI' },
    { value: 'cdd', label: 'CDD' },
  ];
  readonly model = signal<Model>({
    text: '',
    headcount: null,
    payCents: null,
    day: null,
    accepted: false,
    level: null,
    contracts: [],
    skills: [],
  });
  readonly form = form(this.model, (path) => {
    required(path.text, { message: 'Écrivez quelques mots.' });
    validate(path.payCents, ({ value }) =>
      Number.isNaN(value()) ? { kind: 'number', message: 'Écrivez un montant.' } : undefined,
    );
    validate(path.accepted, ({ value }) =>
      value() ? undefined : { kind: 'accepted', message: 'Acceptez pour continuer.' },
    );
  });
}

function open() {
  const fixture = TestBed.createComponent(Page);
  return { loader: TestbedHarnessEnvironment.loader(fixture), page: fixture.componentInstance };
}

describe('AreaField', () => {
  it('counts the characters left when few are', async () => {
    const { loader, page } = open();
    const field = await loader.getHarness(AreaFieldHarness);
    expect(await field.getDescription()).toBe('Quelques lignes');
    await field.write('Bonjour, voici.');
    expect(page.model().text).toBe('Bonjour, voici.');
    expect(await field.getDescription()).toBe('195 caractères restants.');
  });

  it('says what is wrong in place of the hint once it is left', async () => {
    const field = await open().loader.getHarness(AreaFieldHarness);
    await field.write('');
    expect(await field.isInvalid()).toBe(true);
    expect(await field.getDescription()).toBe('Écrivez quelques mots.');
  });
});

describe('NumberField', () => {
  it('holds a number, and nothing when it is emptied', async () => {
    const { loader, page } = open();
    const field = await loader.getHarness(NumberFieldHarness);
    await field.write('120');
    expect(page.model().headcount).toBe(120);
    await field.write('');
    expect(page.model().headcount).toBeNull();
  });

  it('stands as an attribute too, for the server to write', async () => {
    const { loader, page } = open();
    page.model.update((model) => ({ ...model, headcount: 120 }));
    await loader.getHarness(NumberFieldHarness);
    expect(document.querySelector('vte-number-field input')?.getAttribute('value')).toBe('120');
  });

  it('says so when the browser cannot read what is written', async () => {
    const field = await open().loader.getHarness(NumberFieldHarness);
    const input = document.querySelector('vte-number-field input');
    Object.defineProperty(input, 'validity', { value: { badInput: true } });
    await field.write('1e');
    expect(await field.getDescription()).toBe('Cette valeur n’est pas comprise : corrigez-la ou effacez-la.');
  });
});

describe('MoneyField', () => {
  it('keeps cents, takes spaces and commas, and puts the amount in shape once it is left', async () => {
    const { loader, page } = open();
    const field = await loader.getHarness(MoneyFieldHarness);
    await field.type('2 900,5');
    expect(page.model().payCents).toBe(290_050);
    expect(await field.getValue()).toBe('2 900,5');
    await field.write('2900,5');
    expect(await field.getValue()).toBe('2\u00a0900,5');
  });

  it('leaves what is not an amount under the eyes, with what is wrong', async () => {
    const { loader } = open();
    const field = await loader.getHarness(MoneyFieldHarness);
    await field.write('deux mille');
    expect(await field.getValue()).toBe('deux mille');
    expect(await field.getDescription()).toBe('Écrivez un montant.');
  });
});

describe('DateField', () => {
  it('holds a day, null when it is emptied', async () => {
    const { loader, page } = open();
    const field = await loader.getHarness(DateFieldHarness);
    page.model.update((model) => ({ ...model, day: '2026-09-01' }));
    expect(await field.getValue()).toBe('2026-09-01');
    await field.write('');
    expect(page.model().day).toBeNull();
  });
});

describe('CheckField', () => {
  it('is ticked by its label, and says what is wrong', async () => {
    const { loader, page } = open();
    const field = await loader.getHarness(CheckFieldHarness);
    await field.toggle();
    expect(page.model().accepted).toBe(true);
    await field.toggle();
    expect(await field.isInvalid()).toBe(true);
    expect(await field.getDescription()).toBe('Acceptez pour continuer.');
  });
});

describe('SelectField', () => {
  it('holds the value, not the words, and nothing for its first line', async () => {
    const { loader, page } = open();
    const field = await loader.getHarness(SelectFieldHarness);
    await field.choose('Bac+5');
    expect(page.model().level).toBe(7);
    await field.choose('Choisissez');
    expect(page.model().level).toBeNull();
  });
});

describe('ChoicesField', () => {
  it('adds and takes away values; the group is named and described', async () => {
    const { loader, page } = open();
    const field = await loader.getHarness(ChoicesFieldHarness);
    expect(await field.getDescription()).toBe('Plusieurs choix');
    await field.toggle('CDD');
    await field.toggle('CDI');
    expect(page.model().contracts).toEqual(['cdd', 'cdi']);
    await field.toggle('CDD');
    expect(page.model().contracts).toEqual(['cdi']);
  });
});

describe('TagsField', () => {
  it('adds a word by Enter or a comma, once, and takes one away', async () => {
    const { loader, page } = open();
    const field = await loader.getHarness(TagsFieldHarness);
    await field.enter('SQL');
    await field.enter('sql');
    await field.enter('Lean, GMAO');
    expect(await field.getTags()).toEqual(['SQL', 'Lean', 'GMAO']);
    await field.remove('Lean');
    expect(page.model().skills).toEqual(['SQL', 'GMAO']);
  });

  it('keeps what was being written when it is left', async () => {
    const { loader, page } = open();
    const field = await loader.getHarness(TagsFieldHarness);
    await field.write('Qualité');
    expect(page.model().skills).toEqual(['Qualité']);
  });
});
