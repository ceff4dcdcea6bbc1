// npm run arrows: which folder imports which, and that the tool that tells really sees.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const options = await extractConfig('./.dependency-cruiser.cjs');
const tsConfig = extractTsConfig('./tsconfig.json');
const look = async (folders) => (await cruise(folders, options, undefined, { tsConfig })).output;

const fail = (words) => {
  console.error(words);
  process.exitCode = 1;
};

const { summary, modules } = await look(['src']);
for (const { rule, from, to } of summary.violations) fail(`${rule.name}: ${from} imports ${to}`);

const files = readdirSync('src', { recursive: true }).filter((file) =>
  /(?<!\.d)\.tsx?$/.test(file),
);
const seen = modules.filter(({ source }) => /^src\/.*(?<!\.d)\.tsx?$/.test(source));
if (seen.length !== files.length)
  fail(`src has ${files.length} modules, but ${seen.length} were seen.`);

// A wrong import on purpose: if it is not found, nothing would be.
const planted = 'src/outline/planted';
try {
  mkdirSync(planted, { recursive: true });
  writeFileSync(`${planted}/wrong.ts`, "export { composeDeck } from '../../compose/deck';\n");
  const { summary: found } = await look([planted]);
  if (!found.violations.some(({ rule }) => rule.name === 'outline-imports'))
    fail('The planted wrong import was not found.');
} finally {
  rmSync(planted, { recursive: true, force: true });
}
if (!process.exitCode) console.log(`${seen.length} modules, no wrong imports.`);
