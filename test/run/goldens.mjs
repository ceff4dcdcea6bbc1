// npm run goldens: writes the goldens anew.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('node', ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, UPDATE_GOLDENS: '1' },
});
process.exitCode = status ?? 1;
