import { spawn, spawnSync } from 'node:child_process';

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });

test('npm run package says what is wrong with an address, and ends with 2', () => {
  const { status, stderr } = run([
    'node_modules/tsx/dist/cli.mjs',
    'test/run/package.ts',
    '--url',
    'http://x',
  ]);
  expect(status).toBe(2);
  expect(stderr).toContain('http://x does not begin with https://');
  expect(stderr).not.toMatch(/\n\s+at /);
});

// Elsewhere it would start Excel.
if (process.platform === 'linux') {
  test('npm start says that there is no Excel for this system', () => {
    const { status, stderr } = run(['test/run/start.mjs']);
    expect(status).toBe(1);
    expect(stderr).toContain('There is no Excel for this system');
  });
}

test('npm run serve hands out the pane, and nothing outside it', async () => {
  const server = spawn(process.execPath, ['test/run/serve.mjs'], { stdio: 'pipe' });
  try {
    await new Promise<void>((ready, failed) => {
      server.stdout.on('data', (words) => String(words).includes('The pane is at') && ready());
      server.on('exit', () => failed(new Error('The server ended.')));
    });
    const page = await fetch('http://localhost:3000/taskpane.html');
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<div id="?pane"?>/);
    expect(
      (await fetch('http://localhost:3000/icons/icon-32.png')).headers.get('content-type'),
    ).toBe('image/png');
    expect((await fetch('http://localhost:3000/../package.json')).status).toBe(404);
  } finally {
    server.kill();
  }
}, 60_000);
