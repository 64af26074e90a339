import { ComponentHarness } from '@angular/cdk/testing';

export class OfferRowHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-offer-row';

  private readonly link = this.locatorFor('h3 a');

  async getTitle(): Promise<string> {
    return (await this.link()).text();
  }

  async getAddress(): Promise<string | null> {
    return (await this.link()).getAttribute('href');
  }

  async getCompanyAddress(): Promise<string | null> {
    return (await this.locatorFor('.where a')()).getAttribute('href');
  }

  async getFacts(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('li')()).map((fact) => fact.text()));
  }

  async getAid(): Promise<string | null> {
    return (await this.locatorForOptional('.aid')())?.text() ?? null;
  }
}
