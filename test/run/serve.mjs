// npm run serve: the built pages alone, at https://localhost:3000 with a certificate, else at http://localhost:3000.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { installPackages } from './packages.mjs';
import { servedFrom } from './servedFrom.mjs';

installPackages();
const require = createRequire(import.meta.url);
if (!existsSync('dist/pane/taskpane.html')) {
  const { status } = spawnSync(process.execPath, ['test/run/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
// The pages stand built in dist/pane; the server only hands them out.
const compiler = webpack({ mode: 'none', entry: {}, output: { path: resolve('dist', 'pane') } });
const { options, address } = await servedFrom(process.argv.includes('--https'));
const server = new WebpackDevServer(options, compiler);
await server.start();
console.log(`The pane is at ${address}/taskpane.html. Press Ctrl+C to stop.`);
