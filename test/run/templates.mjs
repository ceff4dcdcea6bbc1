// npm run templates: makes templates/ and the generated docs from templates/sources.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const folder = 'templates/sources';
for (const script of readdirSync(folder).filter((file) => /^make.*\.ts$/.test(file))) {
  console.log(script);
  const { status } = spawnSync('node', ['node_modules/tsx/dist/cli.mjs', `${folder}/${script}`], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
