import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { JointHarness } from './joint.harness.ts';
import { Joint } from './joint.ts';

@Component({
  imports: [Joint],
  template: `<vte-joint
    ><p person>1 200 €</p>
    <p company>4 000 €</p></vte-joint
  >`,
})
class Page {}

it('the side of the company is read first, whatever the order in which the two are given', async () => {
  const loader = TestbedHarnessEnvironment.loader(TestBed.createComponent(Page));
  expect(await (await loader.getHarness(JointHarness)).getSides()).toEqual(['4 000 €', '1 200 €']);
});
