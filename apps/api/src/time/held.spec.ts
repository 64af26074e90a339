import { setImmediate } from 'node:timers/promises';
import type { Clock } from './clock.ts';
import { Held } from './held.ts';

const FRESH_MS = 1_000;

function scene() {
  const state = { now: 0 };
  const readings: PromiseWithResolvers<string>[] = [];
  const clock = { now: () => new Date(state.now) } as Clock;
  const held = new Held(clock, FRESH_MS, () => {
    const reading = Promise.withResolvers<string>();
    readings.push(reading);
    return reading.promise;
  });
  return { state, readings, held };
}

describe('Held', () => {
  it('is read once while it is fresh, then again', async () => {
    const { state, readings, held } = scene();
    const first = held.current();
    readings[0]?.resolve('one');
    expect(await first).toBe('one');
    state.now = FRESH_MS - 1;
    expect(await held.current()).toBe('one');
    state.now = FRESH_MS;
    void held.current();
    expect(readings).toHaveLength(2);
  });

  it('is read once for all who wait, however long it takes', () => {
    const { state, readings, held } = scene();
    void held.current();
    state.now = 2 * FRESH_MS;
    void held.current();
    expect(readings).toHaveLength(1);
  });

  it('forgets a reading that failed', async () => {
    const { readings, held } = scene();
    const first = held.current();
    readings[0]?.reject(new Error('the database is away'));
    await expect(first).rejects.toThrow('away');
    const second = held.current();
    readings[1]?.resolve('two');
    expect(await second).toBe('two');
  });

  it('keeps what was read anew when an older reading fails', async () => {
    const { readings, held } = scene();
    const old = held.current();
    held.forget(old);
    const second = held.current();
    readings[1]?.resolve('two');
    readings[0]?.reject(new Error('the database was away'));
    await expect(old).rejects.toThrow('away');
    await setImmediate();
    expect([await second, await held.current(), readings.length]).toEqual(['two', 'two', 2]);
  });

  it('is read anew once for all who found the same value to be wrong', async () => {
    const { readings, held } = scene();
    const old = held.current();
    readings[0]?.resolve('one');
    await old;
    held.forget(old);
    void held.current();
    held.forget(old);
    void held.current();
    expect(readings).toHaveLength(2);
  });
});
