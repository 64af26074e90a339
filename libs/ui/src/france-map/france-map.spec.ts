import { TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FranceMapHarness } from './france-map.harness.ts';
import { FranceMap } from './france-map.ts';
import type { MapDrawing } from './map-drawing.ts';

const file = join(__dirname, '../../../../apps/web/public/map/territoires-148.json');
const drawing = JSON.parse(readFileSync(file, 'utf8')) as MapDrawing;
const figures = new Map([['grand-est-touraine', { name: 'Grand Est Touraine', count: 14, text: '14 offres' }]]);

async function open(selected: string | null = null) {
  const fixture = TestBed.createComponent(FranceMap);
  const { componentRef } = fixture;
  for (const [name, value] of Object.entries({ drawing, figures, selected, label: 'Carte', zoomable: true }))
    componentRef.setInput(name, value);
  const chosen: string[] = [];
  fixture.componentInstance.chosen.subscribe((slug) => chosen.push(slug));
  const map = await TestbedHarnessEnvironment.harnessForFixture(fixture, FranceMapHarness);
  return { map, chosen };
}

describe('FranceMap', () => {
  it('is one tab stop, at the territory selected, named with its figure', async () => {
    const { map } = await open('grand-est-touraine');
    expect(await map.getTabStops()).toEqual(['Grand Est Touraine, 14 offres']);
  });

  it('goes to a neighbour with an arrow, the tab stop with it', async () => {
    const { map } = await open('grand-est-touraine');
    await map.focus();
    expect(await map.getCallout()).toBe('Grand Est Touraine14 offres');
    await map.press(TestKey.UP_ARROW);
    const stops = await map.getTabStops();
    expect(stops).toHaveLength(1);
    expect(stops).not.toEqual(['Grand Est Touraine, 14 offres']);
  });

  it('tells which territory was chosen, without leaving the page', async () => {
    const { map, chosen } = await open();
    await map.click('grand-est-touraine');
    expect(chosen).toEqual(['grand-est-touraine']);
  });

  it('leaves a click that asks for another tab to the browser', async () => {
    const { map, chosen } = await open();
    await map.click('grand-est-touraine', { control: true });
    expect(chosen).toEqual([]);
  });

  it('is looked at from nearer, and as a whole again', async () => {
    const { map } = await open();
    expect(await map.getSeen()).toBe('0 0 640 620');
    await map.zoomIn();
    expect(await map.getSeen()).not.toBe('0 0 640 620');
    await map.showWhole();
    expect(await map.getSeen()).toBe('0 0 640 620');
  });

  it('shades a territory by its number of offers', async () => {
    const { map } = await open();
    expect(await map.getShade('grand-est-touraine')).toBe('s3');
    expect(await map.getShade('rumilly-usses-et-rhone')).toBe('s0');
  });
});
