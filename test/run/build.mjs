// npm run build: dist/forum-papers.js, the library and its types.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const bin = (name) =>
  join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

rmSync('dist', { recursive: true, force: true });
for (const [command, args] of [
  [bin('webpack'), ['--stats', 'errors-warnings']],
  [bin('tsc'), ['-p', 'src/papers/tsconfig.json']],
]) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
