import { ComponentHarness } from '@angular/cdk/testing';

export class JointHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-joint';

  async getSides(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('.joint > div')()).map((side) => side.text()));
  }
}
