import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largeTemplate, type TemplateSize } from './largeTemplate';
import { best, type Measured, runNode } from './run';

/** What making a deck on a template took, beside what the default template takes. */
interface TemplateLine {
  readonly template: string;
  readonly job: string;
  readonly milliseconds: number;
  /** Our time as a share of that on the default template. */
  readonly ratio: number;
  readonly peakMegabytes: number;
  /** The most memory held, as a multiple of the template's size. */
  readonly timesFile: number | undefined;
}

const program = 'dist/forum-papers.js';
const workbook = 'templates/sample-forum.xlsx';
const slides = 300;
const mediaBytes = 100e6;

/** Measures the deck on small templates, and on one of 300 slides and 100 MB of pictures: time and memory. */
export function measureTemplates(folder: string): readonly TemplateLine[] {
  const deck = ['deck', workbook, '--out', '{out}', '--quiet'];
  const plain = run(deck);
  const lines = [line('deck.pptx, the default', 'deck', plain, plain)];
  const on = (name: string, file: string, job: string, args: readonly string[]) =>
    lines.push(line(name, job, run(args), plain, statSync(file).size));
  for (const name of ['deck-civic.pptx', 'deck.pptx']) {
    const file = join('templates', name);
    on(`${name}, given`, file, 'deck', [...deck, '--template', file]);
  }
  for (const pictures of ['stored', 'deflated'] as const satisfies TemplateSize['pictures'][]) {
    const name = `300 slides, 100 MB ${pictures}`;
    const file = join(folder, `large-${pictures}.pptx`);
    writeFileSync(file, largeTemplate({ slides, mediaBytes, pictures }));
    on(name, file, 'template', ['template', file]);
    on(name, file, 'deck', [...deck, '--template', file]);
    on(name, file, 'deck, slides kept', [...deck, '--template', file, '--keep-slides', 'before']);
    rmSync(file);
  }
  return lines;
}

function run(args: readonly string[]): Measured {
  const measured = best(3, () => runNode([program, ...args]));
  rmSync(measured.folder, { recursive: true, force: true });
  return measured;
}

function line(
  template: string,
  job: string,
  one: Measured,
  plain: Measured,
  fileBytes?: number,
): TemplateLine {
  const isLarge = fileBytes !== undefined && fileBytes > 10e6;
  return {
    template,
    job,
    milliseconds: Math.round(one.milliseconds),
    ratio: Math.round((one.milliseconds / plain.milliseconds) * 100) / 100,
    peakMegabytes: Math.round(one.peakBytes / 1e6),
    timesFile: isLarge ? Math.round((one.peakBytes / fileBytes) * 100) / 100 : undefined,
  };
}
