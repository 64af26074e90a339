import { ComponentHarness } from '@angular/cdk/testing';

export class MatchScoreHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-match-score';

  private readonly details = this.locatorFor('details');

  async getScore(): Promise<string> {
    return (await this.locatorFor('.score')()).text();
  }

  async isExplained(): Promise<boolean> {
    return (await this.details()).getProperty<boolean>('open');
  }

  async getReasons(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('li')()).map((reason) => reason.text()));
  }
}
