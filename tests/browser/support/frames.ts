import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The processor time of it, in microseconds: what other programs took away meanwhile is not in it. */
  tdur?: number;
  args: { name?: string };
}

/**
 * How much processor time the window's own thread needs from one frame to the next while something is done, in
 * milliseconds, the longest first. A crowded machine makes frames late; it does not make this longer.
 */
export async function frameWork(page: Page, act: () => Promise<void>): Promise<number[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel', 'cc'] });
  await act();
  const { traceEvents: all }: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()));
  const threads = all.filter((it) => it.name === 'thread_name' && it.args.name === 'CrRendererMain');
  return threads
    .flatMap((thread) => work(all.filter((it) => it.pid === thread.pid && it.tid === thread.tid)))
    .sort((a, b) => b - a);
}

/** The work of each frame of one thread. */
function work(events: TraceEvent[]): number[] {
  const whole = events.filter((it) => it.ph === 'X').sort((one, other) => one.ts - other.ts);
  const frames = whole.filter((it) => it.name === 'ProxyMain::BeginMainFrame').map((it) => it.ts);
  const found: number[] = [];
  let [sum, end, next] = [0, 0, 0];
  for (const { name, ts, dur = 0, tdur = 0 } of whole) {
    // A task within another one is counted there.
    if (name !== 'ThreadControllerImpl::RunTask' || ts < end) continue;
    end = ts + dur;
    sum += tdur / 1000;
    if ((frames[next] ?? Infinity) >= end) continue;
    while ((frames[next] ?? Infinity) < end) next++;
    found.push(sum);
    sum = 0;
  }
  return found;
}
