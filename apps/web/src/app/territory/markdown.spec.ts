import { PLATFORM_ID, TransferState } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Markdown } from './markdown.ts';

const TEXT = 'Un **port** et des *ateliers*.';

async function show(text: string, platform = 'browser') {
  TestBed.configureTestingModule({ providers: [{ provide: PLATFORM_ID, useValue: platform }] });
  const fixture = TestBed.createComponent(Markdown);
  fixture.componentRef.setInput('text', text);
  const element = fixture.nativeElement as HTMLElement;
  fixture.detectChanges();
  const atOnce = element.textContent.trim();
  await fixture.whenStable();
  return { fixture, element, atOnce };
}

describe('a text written in Markdown', () => {
  it('is read when it is shown, and what was last read stays while it is typed', async () => {
    const { fixture, element, atOnce } = await show(TEXT);
    expect([atOnce, element.querySelector('strong')?.textContent]).toEqual(['', 'port']);
    fixture.componentRef.setInput('text', `${TEXT} Et un quai.`);
    fixture.detectChanges();
    expect(element.textContent).toContain('Un port');
    await fixture.whenStable();
    expect(element.textContent).toContain('Et un quai.');
  });

  it('comes from the server as it was read there', async () => {
    await show(TEXT, 'server');
    const page = TestBed.inject(TransferState).toJson();
    TestBed.resetTestingModule();
    const state = new TransferState();
    for (const [key, value] of Object.entries(JSON.parse(page) as Record<string, unknown>))
      state.set(key as Parameters<TransferState['set']>[0], value);
    TestBed.overrideProvider(TransferState, { useValue: state });
    expect((await show(TEXT)).atOnce).toBe('Un port et des ateliers.');
  });
});
