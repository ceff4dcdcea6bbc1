import type { Browser, Page } from 'playwright-core';

/** The longest task of a page's main thread, in milliseconds: by the clock, and of the processor's time alone. */
export interface LongestTask {
  readonly clock: number;
  readonly processor: number;
}

/** An event of Chromium's trace, times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Does something and gives the longest task that the page's main thread had meanwhile. A machine that has other work
 * stretches the clock, and not the processor's time.
 */
export async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<LongestTask> {
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'toplevel'],
  });
  await act();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const events: readonly TraceEvent[] = traceEvents;
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && threads.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('no task was traced');
  const longest = (time: 'dur' | 'tdur') =>
    tasks.reduce((most, task) => Math.max(most, task[time] ?? 0), 0) / 1000;
  return { clock: longest('dur'), processor: longest('tdur') };
}
