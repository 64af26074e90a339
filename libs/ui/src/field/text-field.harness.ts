import { ComponentHarness } from '@angular/cdk/testing';

/** What a test does with a field: reads its label and its message, writes in it. */
export class TextFieldHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-text-field';

  private readonly input = this.locatorFor('input');
  private readonly label = this.locatorFor('label');
  private readonly reveal = this.locatorForOptional('button');

  async getLabel(): Promise<string> {
    return (await this.label()).text();
  }

  async getValue(): Promise<string> {
    return (await this.input()).getProperty<string>('value');
  }

  async getType(): Promise<string> {
    return (await this.input()).getProperty<string>('type');
  }

  /** The message that screen readers give with the field, hint or error. */
  async getDescription(): Promise<string | null> {
    const id = await (await this.input()).getAttribute('aria-describedby');
    if (id === null) return null;
    return (await this.locatorFor(`[id="${id}"]`)()).text();
  }

  async isInvalid(): Promise<boolean> {
    return (await (await this.input()).getAttribute('aria-invalid')) === 'true';
  }

  async write(text: string): Promise<void> {
    const input = await this.input();
    await input.clear();
    if (text !== '') await input.sendKeys(text);
    await input.blur();
  }

  async toggleReveal(): Promise<void> {
    await (await this.reveal())?.click();
  }
}
