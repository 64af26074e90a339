import { ComponentHarness, TestKey } from '@angular/cdk/testing';

/** A combobox, used with the keyboard. */
export class CommuneFieldHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-commune-field';

  private readonly input = this.locatorFor('input');

  async getValue(): Promise<string> {
    return (await this.input()).getProperty<string>('value');
  }

  async isExpanded(): Promise<boolean> {
    return (await (await this.input()).getAttribute('aria-expanded')) === 'true';
  }

  async type(text: string): Promise<void> {
    const input = await this.input();
    await input.clear();
    if (text !== '') await input.sendKeys(text);
  }

  async press(key: TestKey): Promise<void> {
    await (await this.input()).sendKeys(key);
  }

  async focus(): Promise<void> {
    await (await this.input()).focus();
  }

  async leave(): Promise<void> {
    await (await this.input()).blur();
  }

  async getOptions(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('[role=option] b')()).map((option) => option.text()));
  }

  /** The option that the screen reader is on: `aria-activedescendant` and `aria-selected` agree. */
  async getActiveOption(): Promise<string | null> {
    const id = await (await this.input()).getAttribute('aria-activedescendant');
    return (await this.locatorForOptional(`[id="${id ?? ''}"][aria-selected=true] b`)())?.text() ?? null;
  }

  async getStatus(): Promise<string> {
    return (await this.locatorFor('[role=status]')()).text();
  }
}
