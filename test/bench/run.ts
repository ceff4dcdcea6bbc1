import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One run of a program: wall time, the most memory it held, and what it wrote. */
export interface Measured {
  readonly milliseconds: number;
  readonly peakBytes: number;
  readonly writtenBytes: number;
  readonly folder: string;
}

/** Runs a Node program in a process of its own, writing into a new folder, which `{out}` stands for. */
export function runNode(args: readonly string[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'forum-papers-bench-'));
  const peak = join(tmpdir(), `peak-${process.pid}`);
  const own = args.map((arg) => arg.replace('{out}', folder));
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-r', join(__dirname, 'peak.cjs'), ...own],
    {
      env: { ...process.env, PEAK_FILE: peak },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const milliseconds = performance.now() - start;
  if (status !== 0)
    throw new Error(`${own.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  return { milliseconds, peakBytes: Number(readFileSync(peak, 'utf8')), ...writtenIn(folder) };
}

/** Runs any other program, such as pandoc; undefined where it isn't installed. */
export function runOther(command: string, args: readonly string[]): Measured | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'forum-papers-bench-'));
  const start = performance.now();
  const { status, error } = spawnSync(
    command,
    args.map((arg) => arg.replace('{out}', folder)),
  );
  const milliseconds = performance.now() - start;
  if (error || status !== 0) return undefined;
  return { milliseconds, peakBytes: Number.NaN, ...writtenIn(folder) };
}

function writtenIn(folder: string): Pick<Measured, 'writtenBytes' | 'folder'> {
  const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
  return { writtenBytes: sizes.reduce((sum, size) => sum + size, 0), folder };
}

/** The fastest of several runs: what is slower was disturbed. */
export function best(times: number, run: () => Measured): Measured {
  let fastest = run();
  for (let index = 1; index < times; index += 1) {
    const next = run();
    const [keep, drop] =
      next.milliseconds < fastest.milliseconds ? [next, fastest] : [fastest, next];
    rmSync(drop.folder, { recursive: true, force: true });
    fastest = keep;
  }
  return fastest;
}
