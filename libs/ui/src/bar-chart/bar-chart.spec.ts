import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { BarChart, type Bar } from './bar-chart.ts';
import { BarChartHarness } from './bar-chart.harness.ts';

const BARS: Bar[] = [
  { name: 'août 2026', short: 'août', value: 6, text: '6' },
  { name: 'septembre 2026', short: 'sept.', value: null, text: 'non communiqué' },
  { name: 'octobre 2026', short: 'oct.', value: 12, text: '12' },
];

describe('bar chart', () => {
  const show = async (bars: Bar[]) => {
    const fixture = TestBed.createComponent(BarChart);
    fixture.componentRef.setInput('bars', bars);
    fixture.componentRef.setInput('label', 'Recrutements');
    fixture.componentRef.setInput('axis', 'Mois');
    return TestbedHarnessEnvironment.harnessForFixture(fixture, BarChartHarness);
  };

  it('draws in proportion, and what is not told as a stub', async () => {
    const [first = 0, hidden = 0, last = 0] = await (await show(BARS)).getHeights();
    expect(last).toBeCloseTo(first * 2);
    expect(hidden).toBeLessThan(first / 4);
  });

  it('says the same in one sentence and in a table', async () => {
    const chart = await show(BARS);
    expect(await chart.getSummary()).toBe(
      'Recrutements : 6 en août 2026, 12 en octobre 2026, au plus 12 en octobre 2026. Le tableau suit.',
    );
    expect(await chart.getRows()).toEqual(['août 20266', 'septembre 2026non communiqué', 'octobre 202612']);
  });

  it('stands for a period in which nothing is told', async () => {
    const hidden = BARS.map((bar) => ({ ...bar, value: null }));
    expect(await (await show(hidden)).getSummary()).toBe('Recrutements : aucun nombre publié sur la période.');
  });
});
