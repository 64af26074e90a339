import { ComponentHarness } from '@angular/cdk/testing';

export class CriterionListHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-criterion-list';

  /** Each line as it is read aloud. */
  async getLines(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('li')()).map((line) => line.text()));
  }
}
