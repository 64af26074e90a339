import { ComponentHarness } from '@angular/cdk/testing';

/** A dialog as a person meets it: its name, its text, the way out. */
export class DialogHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-dialog';

  private readonly dialog = this.locatorFor('dialog');

  async isOpen(): Promise<boolean> {
    return (await this.dialog()).getProperty<boolean>('open');
  }

  async getName(): Promise<string | null> {
    const id = await (await this.dialog()).getAttribute('aria-labelledby');
    return (await this.locatorForOptional(`[id="${id ?? ''}"]`)())?.text() ?? null;
  }

  /** What closes it besides its buttons: Escape, or a click outside too. */
  async getWaysOut(): Promise<string | null> {
    return (await this.dialog()).getAttribute('closedby');
  }

  /** As the browser tells that Escape closed it. */
  async escape(): Promise<void> {
    await (await this.dialog()).dispatchEvent('close');
  }

  async hasContent(): Promise<boolean> {
    return (await this.locatorForOptional('.stack')()) !== null;
  }
}
