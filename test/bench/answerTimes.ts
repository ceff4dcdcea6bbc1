import { loadavg } from 'node:os';
import type { Frame, Page } from 'playwright-core';

/** How long a page took to answer keys, in milliseconds: from each key to the next picture. */
export interface AnswerTimes {
  readonly keys: number;
  readonly median: number;
  /** What 95 of 100 keys took at the most. */
  readonly most95: number;
  readonly slowest: number;
  /** How many programs wanted the machine's processors meanwhile: with more than it has, times are stretched. */
  readonly load: number;
}

/** What shorter answers are not told apart from: the least that the browser tells of. */
const least = 16;

/** Of an interaction, such as a key, in the browser's Event Timing. */
interface TimedEvent extends PerformanceEntry {
  readonly interactionId: number;
}

/** Keeps the browser's own times of interactions in the page, from now on. */
export async function watchAnswers(pane: Frame): Promise<void> {
  await pane.evaluate((durationThreshold) => {
    const answered = new Map<number, number>();
    Object.assign(window, { answered });
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as TimedEvent[]) {
        if (interactionId === 0) continue;
        answered.set(interactionId, Math.max(answered.get(interactionId) ?? 0, duration));
      }
    }).observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
  }, least);
}

/**
 * Presses keys, one each `pace` milliseconds, and gives how long they were not answered: from a key to the next picture
 * that the browser made, by its Event Timing, the measure behind "interaction to next paint". It counts in steps of 8 ms,
 * and tells of nothing below 16 ms, which is given as 16.
 *
 * Timers cannot serve: while further keys wait, the browser lets every timer wait too.
 */
export async function answersTo(
  pane: Frame,
  { keyboard }: Page,
  keys: readonly string[],
  pace: number,
): Promise<AnswerTimes> {
  await pane.evaluate(() => (window as unknown as Answered).answered.clear());
  for (const key of keys) {
    const rest = new Promise((next) => setTimeout(next, pace));
    await keyboard.press(key);
    await rest;
  }
  // The browser tells of them when it finds the time.
  await new Promise((next) => setTimeout(next, 500));
  const told = await pane.evaluate(() => [...(window as unknown as Answered).answered.values()]);
  const quick = Array.from({ length: Math.max(0, keys.length - told.length) }, () => least);
  const times = [...told, ...quick].sort((one, other) => one - other);
  const below = (share: number) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  return {
    keys: keys.length,
    median: below(0.5),
    most95: below(0.95),
    slowest: below(1),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

interface Answered {
  readonly answered: Map<number, number>;
}
