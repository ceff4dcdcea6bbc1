import { basename } from 'node:path';
import type { Correction } from '../layout';
import { slideRoles } from '../outline';
import type { TemplateFile } from '../papers';
import {
  type ExplainedSlide,
  explainTemplate,
  isSlideRole,
  type TemplateExplanation,
  withCorrections,
} from '../papers/templates';
import { nearest } from '../sheets';
import { CommandFailure, type ExitCode, exitCode } from './exitCode';
import { fontFiles } from './fontFiles';
import { mappingFileOf } from './readGrids';
import { reportOf } from './report';
import { correctionsBeside, templateBytes } from './templateFiles';
import { writeBeside } from './writeBeside';

export interface ExplainOptions {
  readonly use?: readonly string[];
  readonly fonts?: string;
  readonly json?: boolean;
}

/** Says which layout of a template serves which kind of slide and why, and writes corrections to the file beside it. */
export async function explain(
  file: string,
  { use = [], fonts, json = false }: ExplainOptions,
): Promise<ExitCode> {
  const bytes = await templateBytes(file);
  const before = await correctionsBeside(file);
  const name = basename(file);
  const given = { name, bytes, ...(fonts !== undefined && { fonts: await fontFiles(fonts) }) };
  const first = explainTemplate({ ...given, ...before });
  if (!first.value) {
    process.stderr.write(`${reportOf(first.findings, false)}\n`);
    return exitCode.errors;
  }
  const content = use.length > 0 ? corrected(before.corrections, use, first.value) : undefined;
  const { value = first.value, findings } =
    content === undefined
      ? first
      : explainTemplate({ ...given, corrections: { name: mappingFileOf(name), content } });
  if (content !== undefined) await writeBeside(mappingFileOf(file), content);
  if (json) {
    process.stdout.write(`${JSON.stringify({ template: value, findings }, null, 2)}\n`);
  } else {
    process.stdout.write(`${describe(value)}\n`);
    if (findings.length > 0) process.stdout.write(`\n${reportOf(findings, false)}\n`);
    if (content !== undefined) process.stdout.write(`\nWrote ${mappingFileOf(file)}.\n`);
  }
  return findings.some(({ severity }) => severity === 'error') ? exitCode.errors : exitCode.done;
}

/** The text of the file beside it, with what the command line says in place of older words on the same slides. */
function corrected(
  before: TemplateFile['corrections'],
  use: readonly string[],
  template: TemplateExplanation,
): string {
  const said = use.map((one) => parseUse(one, template));
  const { value, findings } = withCorrections(before, said);
  const [broken] = findings;
  if (value === undefined) {
    throw new CommandFailure(broken?.message ?? '', broken?.remedy ?? '');
  }
  return value;
}

function parseUse(use: string, { layouts }: TemplateExplanation): Correction {
  const [slide = '', ...rest] = use.split('=');
  const layout = rest.join('=').trim();
  const role = slide.trim().toLowerCase();
  if (rest.length === 0 || !isSlideRole(role)) {
    throw new CommandFailure(
      `"${use}" names no kind of slide.`,
      `Write one of ${slideRoles.join(', ')}, "=" and the name of a layout.`,
      exitCode.wrongUse,
    );
  }
  const isCalled = (name: string) => name.trim().toLowerCase() === layout.toLowerCase();
  const found = layouts.find(({ name, part }) => isCalled(name) || part === layout);
  if (layout !== '' && !found) {
    const names = layouts.map(({ name }) => name);
    const near = nearest(layout, names);
    throw new CommandFailure(
      `The template has no layout "${layout}".`,
      near ? `Did you mean "${near}"?` : `Its layouts are ${[...new Set(names)].join(', ')}.`,
      exitCode.wrongUse,
    );
  }
  return { slide: role, layout: found?.name ?? '', text: undefined };
}

const inches = (points: number): string => String(Math.round((points / 72) * 100) / 100);

function describe({
  file,
  slideSize,
  masters,
  layouts,
  ownSlides,
  slides,
}: TemplateExplanation): string {
  const { width, height } = slideSize;
  const has = [
    `${masters} ${masters === 1 ? 'master' : 'masters'}`,
    `${layouts.length} ${layouts.length === 1 ? 'layout' : 'layouts'}`,
    `${ownSlides} ${ownSlides === 1 ? 'slide' : 'slides'} of its own`,
  ];
  return [
    `${file}: ${has.join(', ')}; ${inches(width)} × ${inches(height)} inches.`,
    '',
    ...slides.flatMap((slide) => described(slide, masters)),
    '',
    `To change one: forum-papers template ${file} --use "points=${slides[2]?.layout ?? 'a layout'}"`,
  ].join('\n');
}

function described(
  { slide, shows, layout, master, text, why, missing }: ExplainedSlide,
  masters: number,
): readonly string[] {
  const place = masters > 1 ? ` (master ${master})` : '';
  return [
    `${slide} – ${shows}: "${layout}"${place}`,
    `  because ${why.length > 0 ? why.join('; ') : 'nothing else fits better'}.`,
    ...(text === undefined ? [] : [`  Text stands in "${text}".`]),
    ...missing.map((one) => `  Missing: ${one}.`),
  ];
}
