import { ComponentHarness } from '@angular/cdk/testing';

export class StatusBadgeHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-status';

  async getWord(): Promise<string> {
    return (await this.host()).text();
  }

  async hasLook(tone: string, glyph: string): Promise<boolean> {
    const host = await this.host();
    return (await host.hasClass(tone)) && (await host.hasClass(glyph));
  }
}
