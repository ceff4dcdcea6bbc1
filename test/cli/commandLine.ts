import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve('dist/forum-papers.js');

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the built command line as a process of its own. */
export function forumPapers(
  args: readonly string[],
  {
    folder = process.cwd(),
    env = {},
  }: { readonly folder?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Run {
  if (!existsSync(program))
    throw new Error('Run "npm run build" first: dist/forum-papers.js is not there.');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  return { code: status, out: stdout, errors: stderr };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new, empty folder, which goes when the file's tests have run. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forum-papers-cli-'));
  folders.push(folder);
  return folder;
}

/** The files of a folder with their bytes, by name. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}
