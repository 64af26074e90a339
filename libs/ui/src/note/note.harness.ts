import { ComponentHarness } from '@angular/cdk/testing';

export class NoteHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-note';

  async getRole(): Promise<string | null> {
    return (await this.host()).getAttribute('role');
  }
}
