import { ComponentHarness } from '@angular/cdk/testing';

export class BarChartHarness extends ComponentHarness {
  static readonly hostSelector = 'vte-bar-chart';

  /** What is read aloud instead of the drawing. */
  async getSummary(): Promise<string | null> {
    return (await this.locatorFor('svg')()).getAttribute('aria-label');
  }

  /** Heights of the bars, as drawn. */
  async getHeights(): Promise<number[]> {
    const bars = await this.locatorForAll('rect')();
    return Promise.all(bars.map(async (bar) => Number(await bar.getAttribute('height'))));
  }

  async getRows(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('tbody tr')()).map((row) => row.text()));
  }
}
