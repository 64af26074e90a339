import { ComponentHarness, TestKey } from '@angular/cdk/testing';

/** What a test does with any field: reads its label and its message, writes in it, leaves it. */
export abstract class FieldHarness extends ComponentHarness {
  protected readonly control = this.locatorFor('input, textarea, select');
  private readonly label = this.locatorFor('label, legend');

  async getLabel(): Promise<string> {
    return (await this.label()).text();
  }

  async getValue(): Promise<string> {
    return (await this.control()).getProperty<string>('value');
  }

  /** The message that screen readers give with the field, hint or error. */
  async getDescription(): Promise<string | null> {
    const described = await this.locatorFor('[aria-describedby]')();
    const id = await described.getAttribute('aria-describedby');
    return id === null ? null : (await this.locatorFor(`[id="${id}"]`)()).text();
  }

  async isInvalid(): Promise<boolean> {
    return (await (await this.control()).getAttribute('aria-invalid')) === 'true';
  }

  async write(text: string): Promise<void> {
    const control = await this.control();
    await control.clear();
    if (text !== '') await control.sendKeys(text);
    await control.blur();
  }
}

export class AreaFieldHarness extends FieldHarness {
  static readonly hostSelector = 'vte-area-field';
}

export class NumberFieldHarness extends FieldHarness {
  static readonly hostSelector = 'vte-number-field';
}

export class MoneyFieldHarness extends FieldHarness {
  static readonly hostSelector = 'vte-money-field';

  /** Types without leaving the field. */
  async type(text: string): Promise<void> {
    const control = await this.control();
    await control.clear();
    await control.sendKeys(text);
  }
}

export class DateFieldHarness extends FieldHarness {
  static readonly hostSelector = 'vte-date-field';
}

export class CheckFieldHarness extends FieldHarness {
  static readonly hostSelector = 'vte-check-field';

  async toggle(): Promise<void> {
    const control = await this.control();
    await control.click();
    await control.blur();
  }
}

export class SelectFieldHarness extends FieldHarness {
  static readonly hostSelector = 'vte-select-field';

  async choose(label: string): Promise<void> {
    const options = await this.locatorForAll('option')();
    const labels = await Promise.all(options.map((option) => option.text()));
    const control = await this.control();
    await control.selectOptions(labels.indexOf(label));
    await control.blur();
  }
}

export class ChoicesFieldHarness extends FieldHarness {
  static readonly hostSelector = 'vte-choices-field';

  async toggle(label: string): Promise<void> {
    for (const chip of await this.locatorForAll('label')()) if ((await chip.text()) === label) await chip.click();
  }
}

export class TagsFieldHarness extends FieldHarness {
  static readonly hostSelector = 'vte-tags-field';

  async getTags(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('li')()).map((tag) => tag.text()));
  }

  async enter(text: string): Promise<void> {
    const control = await this.control();
    await control.sendKeys(text);
    await control.sendKeys(TestKey.ENTER);
  }

  async remove(tag: string): Promise<void> {
    await (await this.locatorFor(`[aria-label="Retirer ${tag}"]`)()).click();
  }
}
