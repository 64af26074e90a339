import { ComponentHarness } from '@angular/cdk/testing';

export class FileDropHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-file-drop';

  private readonly zone = this.locatorFor('label');
  private readonly input = this.locatorFor('input');

  async getText(): Promise<string> {
    return (await this.locatorFor('b')()).text();
  }

  async isOpenToFiles(): Promise<boolean> {
    return !(await (await this.input()).getProperty<boolean>('disabled'));
  }

  async isMarkedAsTarget(): Promise<boolean> {
    return (await this.zone()).hasClass('over');
  }

  async dragOver(): Promise<void> {
    await (await this.zone()).dispatchEvent('dragover');
  }

  async drop(...files: File[]): Promise<void> {
    await (await this.zone()).dispatchEvent('drop', { dataTransfer: { files } as never });
  }
}
