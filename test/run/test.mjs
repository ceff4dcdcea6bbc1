// npm test: sets everything up, runs every step, and ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from './packages.mjs';
import { installPrograms } from './programs.mjs';

installPackages();
installPrograms();

const results = join(mkdtempSync(join(tmpdir(), 'forum-papers-results-')), 'jest.json');
const bin = (name) =>
  join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const steps = [
  ['types', bin('tsc'), ['-p', '.']],
  ['lint', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['arrows', 'node', ['test/run/arrows.mjs']],
  ['unused', bin('knip'), []],
  ['build', 'node', ['test/run/build.mjs']],
  ['tests', bin('jest'), ['--json', `--outputFile=${results}`]],
];

let passed = 0;
let failed = 0;
for (const [name, command, args] of steps) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(
    `== ${name}: ${status === 0 ? 'passed' : 'failed'} in ${((Date.now() - start) / 1000).toFixed(0)} s`,
  );
  if (status === 0) passed += 1;
  else failed += 1;
}

try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  passed += numPassedTests;
  // A test that did not run is no test that passed.
  failed += numFailedTests + numPendingTests + numTodoTests;
} catch {
  console.error('jest left no results.');
  failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
