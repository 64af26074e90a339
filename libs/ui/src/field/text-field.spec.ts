import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, required } from '@angular/forms/signals';
import { TextField } from './text-field.ts';
import { TextFieldHarness } from './text-field.harness.ts';

@Component({
  imports: [TextField],
  template: `<vte-text-field label="Mot de passe" type="password" hint="12 caractères" [field]="form.word" />`,
})
class Page {
  readonly model = signal({ word: '' });
  readonly form = form(this.model, (path) => {
    required(path.word, { message: 'Indiquez votre mot de passe.' });
  });
}

async function open() {
  const fixture = TestBed.createComponent(Page);
  const field = await TestbedHarnessEnvironment.loader(fixture).getHarness(TextFieldHarness);
  return { field, page: fixture.componentInstance };
}

describe('TextField', () => {
  it('ties its label, its hint and its value', async () => {
    const { field, page } = await open();
    expect(await field.getLabel()).toBe('Mot de passe');
    expect(await field.getDescription()).toBe('12 caractères');
    await field.write('Quai');
    expect(page.model().word).toBe('Quai');
    page.model.set({ word: 'Pont' });
    expect(await field.getValue()).toBe('Pont');
  });

  it('says what is wrong once the person has left it, in place of the hint', async () => {
    const { field } = await open();
    expect(await field.isInvalid()).toBe(false);
    await field.write('');
    expect(await field.isInvalid()).toBe(true);
    expect(await field.getDescription()).toBe('Indiquez votre mot de passe.');
    await field.write('Quai');
    expect(await field.isInvalid()).toBe(false);
  });

  it('shows a password on demand', async () => {
    const { field } = await open();
    expect(await field.getType()).toBe('password');
    await field.toggleReveal();
    expect(await field.getType()).toBe('text');
  });
});
