// npm run sample: sets everything up, builds, and makes the sample forum's papers into out/.
import { spawnSync } from 'node:child_process';
import { installPackages } from './packages.mjs';

installPackages();
const run = (args) => {
  const { status } = spawnSync('node', args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run(['test/run/build.mjs']);
run(['dist/forum-papers.js', 'build', 'templates/sample-forum.xlsx', '--out', 'out']);
