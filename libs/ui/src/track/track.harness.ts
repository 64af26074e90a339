import { ComponentHarness } from '@angular/cdk/testing';

export class TrackHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-track';

  async getSteps(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('li')()).map((step) => step.text()));
  }

  async getCurrentStep(): Promise<string | null> {
    return (await this.locatorForOptional('[aria-current="step"]')())?.text() ?? null;
  }
}
