// npm run package -- --url https://papers.example.gov.uk: dist/ and dist/manifest.xml for pages at that address.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { manifestXml } from '../../src/commands/manifest';
import { addressOf } from './addressOf';

function packageFor(args: readonly string[]): number {
  let url: string | undefined;
  try {
    url = parseArgs({ args: [...args], options: { url: { type: 'string' } } }).values.url;
  } catch {
    url = undefined;
  }
  const address = addressOf(url);
  if ('problem' in address) {
    process.stderr.write(
      `${address.problem}\n  Run "npm run package -- --url https://papers.example.gov.uk" with the address that the pages will have.\n`,
    );
    return 2;
  }
  const { status } = spawnSync(process.execPath, ['test/run/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync('dist/manifest.xml', manifestXml(address.url, version));
  process.stdout.write(
    `Made dist. Put the contents of dist/pane at ${address.url}/ and deploy dist/manifest.xml (docs/deploying.md).\n`,
  );
  return 0;
}

process.exitCode = packageFor(process.argv.slice(2));
