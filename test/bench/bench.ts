import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type BenchSize, benchWorkbook } from './benchWorkbook';
import { inProcess } from './inProcess';
import { measurePane } from './pane';
import { best, type Measured, runNode, runOther } from './run';
import { measureTemplates } from './templates';

// npm run bench [-- all | pane | templates]: our commands beside the bare libraries doing as much work, in one run. The
// sizes of 100,000 submissions take minutes and are left out without "all"; "pane" measures the built pane alone,
// "templates" the deck on small and large templates.

const program = 'dist/forum-papers.js';
const floor = join(__dirname, 'floor.cjs');
const takesAll = process.argv.includes('all');

interface Line {
  readonly size: string;
  readonly job: string;
  readonly who: string;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  readonly writtenKilobytes: number;
  /** Our time as a share of the floor's. */
  readonly ratio: number;
}

const lines: Line[] = [];

function add(size: string, job: string, who: string, one: Measured, against?: Measured): void {
  lines.push({
    size,
    job,
    who,
    milliseconds: Math.round(one.milliseconds),
    peakMegabytes: Math.round(one.peakBytes / 1e6),
    writtenKilobytes: Math.round(one.writtenBytes / 1e3),
    ratio: against ? Math.round((one.milliseconds / against.milliseconds) * 100) / 100 : 1,
  });
}

/** How many slides a folder's decks have, and how many table rows each of its documents. */
function workIn(folder: string): { readonly slides: number; readonly rows: string } {
  let slides = 0;
  const rows: number[] = [];
  for (const file of readdirSync(folder)) {
    const parts = unzipSync(readFileSync(join(folder, file)), {
      filter: ({ name }) =>
        name === 'word/document.xml' || /^ppt\/slides\/slide\d+\.xml$/.test(name),
    });
    const document = parts['word/document.xml'];
    if (document) rows.push(strFromU8(document).split('<w:tr>').length - 1 || 1);
    else slides += Object.keys(parts).length;
  }
  return { slides, rows: rows.join(',') };
}

async function measure(name: string, workbook: string, times: number): Promise<void> {
  for (const job of ['deck', 'responses', 'build'] as const) {
    const ours = best(times, () => runNode([program, job, workbook, '--out', '{out}', '--quiet']));
    const { slides, rows } = workIn(ours.folder);
    const size = { deck: String(slides), responses: rows, build: `${slides};${rows}` }[job];
    const bare = best(times, () => runNode([floor, job, workbook, '{out}', size]));
    add(name, job, 'bare libraries', bare);
    add(name, job, 'forum-papers', ours, bare);
    for (const { folder } of [ours, bare]) rmSync(folder, { recursive: true, force: true });
  }
  for (const { job, milliseconds } of await inProcess(workbook)) {
    add(name, job, 'forum-papers, in process', {
      milliseconds,
      peakBytes: Number.NaN,
      writtenBytes: Number.NaN,
      folder: '',
    });
  }
}

function measurePandoc(): void {
  const folder = mkdtempSync(join(tmpdir(), 'forum-papers-pandoc-'));
  const source = join(folder, 'slides.md');
  const slide = (index: number) =>
    `# Slide ${index}\n\n- ${'A point with some words\n- '.repeat(4)}Last\n`;
  writeFileSync(source, Array.from({ length: 60 }, (_, index) => slide(index + 1)).join('\n'));
  const pandoc = runOther('pandoc', [source, '-o', '{out}/slides.pptx']);
  if (pandoc) add('60 slides', 'deck from Markdown', 'pandoc', pandoc);
  else console.log('pandoc is not installed, so it was not measured.');
}

async function main(): Promise<void> {
  if (process.argv.includes('pane')) {
    const { lines: times, keys } = await measurePane();
    console.table(times);
    console.table(keys);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'forum-papers-workbooks-'));
  if (process.argv.includes('templates')) {
    console.table(measureTemplates(folder));
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  await measure('sample', 'templates/sample-forum.xlsx', 3);
  const sizes: readonly (readonly [string, BenchSize, number])[] = [
    ['60 slides', { submissions: 50, slides: 46 }, 2],
    ['500 slides', { submissions: 50, slides: 486 }, 2],
    ['1,000 submissions', { submissions: 1_000, slides: 20 }, 2],
    ['10,000 submissions', { submissions: 10_000, slides: 20 }, 2],
    ...(takesAll
      ? [['100,000 submissions', { submissions: 100_000, slides: 20 }, 1] as const]
      : []),
  ];
  for (const [name, size, times] of sizes) {
    const workbook = join(folder, `${name.replace(/\W+/g, '-')}.xlsx`);
    writeFileSync(workbook, await benchWorkbook(size));
    await measure(name, workbook, times);
  }
  measurePandoc();
  console.table(lines);
  mkdirSync('out', { recursive: true });
  writeFileSync(join('out', 'bench.json'), `${JSON.stringify(lines, null, 2)}\n`);
  console.log('Written to out/bench.json.');
}

main();
