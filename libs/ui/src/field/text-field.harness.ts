import { FieldHarness } from './field.harness.ts';

/** A line of text; a password may be shown. */
export class TextFieldHarness extends FieldHarness {
  static readonly hostSelector = 'vte-text-field';

  private readonly reveal = this.locatorForOptional('button');

  async getType(): Promise<string> {
    return (await this.control()).getProperty<string>('type');
  }

  async toggleReveal(): Promise<void> {
    await (await this.reveal())?.click();
  }
}
