import { ComponentHarness } from '@angular/cdk/testing';

export class ToastHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-toast';

  async getButtons(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('button')()).map((button) => button.text()));
  }

  async press(name: string): Promise<void> {
    for (const button of await this.locatorForAll('button')()) if ((await button.text()) === name) await button.click();
  }
}
