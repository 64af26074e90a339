import { ComponentHarness, TestKey, type ModifierKeys } from '@angular/cdk/testing';

/** The map, used with the keyboard. */
export class FranceMapHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-france-map';

  private readonly stops = this.locatorForAll('a[tabindex="0"]');

  /** Names of the territories that Tab stops at. */
  async getTabStops(): Promise<(string | null)[]> {
    return Promise.all((await this.stops()).map((stop) => stop.getAttribute('aria-label')));
  }

  async focus(): Promise<void> {
    await (await this.stops())[0]?.focus();
  }

  async press(key: TestKey): Promise<void> {
    await (await this.stops())[0]?.sendKeys(key);
  }

  async click(slug: string, keys: ModifierKeys = {}): Promise<void> {
    await (await this.locatorFor(`[data-slug="${slug}"]`)()).click('center', keys);
  }

  /** Corner, width and height of what is seen of the mainland. */
  async getSeen(): Promise<string | null> {
    return (await this.locatorFor('.main svg')()).getAttribute('viewBox');
  }

  async zoomIn(): Promise<void> {
    await (await this.locatorFor('button[aria-label="Agrandir"]')()).click();
  }

  async showWhole(): Promise<void> {
    await (await this.locatorFor('button[aria-label="Toute la carte"]')()).click();
  }

  async getCallout(): Promise<string | null> {
    return (await this.locatorForOptional('.callout')())?.text() ?? null;
  }

  async getShade(slug: string): Promise<string | null> {
    return (await this.locatorFor(`[data-slug="${slug}"]`)()).getAttribute('class');
  }
}
