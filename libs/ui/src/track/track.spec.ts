import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { TrackHarness } from './track.harness.ts';
import { Track, type TrackStep } from './track.ts';

const steps: TrackStep[] = [
  { label: 'Déposée', detail: '10 novembre', state: 'done' },
  { label: 'Examen', detail: 'pièce reçue hier', state: 'now' },
  { label: 'Versement', detail: '', state: 'next' },
];

it('a track says what is done, marks one current step, and what comes', async () => {
  const fixture = TestBed.createComponent(Track);
  fixture.componentRef.setInput('steps', steps);
  const track = await TestbedHarnessEnvironment.harnessForFixture(fixture, TrackHarness);
  expect(await track.getSteps()).toEqual([
    'Déposée (fait)10 novembre',
    'Examen (en cours)pièce reçue hier',
    'Versement (à venir)',
  ]);
  expect(await track.getCurrentStep()).toBe('Examen (en cours)pièce reçue hier');
});
