// npm start: serves the pages at https://localhost:3000 and loads the add-in into Excel on this machine.
import { spawn, spawnSync } from 'node:child_process';
import { installPackages } from './packages.mjs';

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(
    'There is no Excel for this system to load the add-in into.\n  Run "npm run serve" and open the page in a browser, or run "npm start" on Windows or a Mac.',
  );
  process.exit(1);
}
installPackages();
const build = spawnSync(process.execPath, ['test/run/build.mjs'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
const serving = spawn(process.execPath, ['test/run/serve.mjs', '--https'], { stdio: 'inherit' });
// By its file: the program that npm links has no right to run.
const debugging = 'node_modules/office-addin-debugging/cli.js';
const { status } = spawnSync(
  process.execPath,
  [debugging, 'start', 'manifest.xml', 'desktop', '--no-debug'],
  { stdio: 'inherit' },
);
if (status !== 0) {
  serving.kill();
  process.exit(status ?? 1);
}
serving.on('exit', (code) => process.exit(code ?? 0));
