import type { Finding, Paper, Result } from '../findings';
import { type Examination, examine } from '../papers';
import type { PaperInPieces } from '../papers/paperFile';
import { type ExitCode, exitCode } from './exitCode';
import type { CommonOptions, PaperOptions } from './options';
import { progressOn } from './progress';
import { readGrids } from './readGrids';
import { reportOf, sumOf } from './report';
import { writeFiles } from './writeFiles';

/** A stage of making papers from an examined forum. */
export type Make = (
  examination: Examination,
  workbooks: readonly string[],
) => Promise<Result<readonly PaperInPieces[]>>;

/** Reads and checks the workbooks, and prints what was found. */
export async function checkWorkbooks(
  files: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  const progress = progressOn(process.stderr, options.quiet === true);
  const { findings } = await examineFiles(files, options, progress);
  progress.done();
  print(findings, [], files, options);
  if (!options.json && !options.quiet) {
    process.stdout.write(`${findings.length > 0 ? '\n' : ''}Checked: ${sumOf(findings)}.\n`);
  }
  return codeFor(findings);
}

/**
 * Makes papers and writes them, all or none.
 *
 *     files ──read──▶ grids ──examine──▶ forum ──make──▶ papers ──write──▶ files
 */
export async function makePapers(
  files: readonly string[],
  options: PaperOptions,
  makes: readonly (readonly [paper: Paper, make: Make])[],
): Promise<ExitCode> {
  const progress = progressOn(process.stderr, options.quiet === true);
  const examination = await examineFiles(files, options, progress);
  const papers: PaperInPieces[] = [];
  // What concerns other papers alone keeps none of these from being made.
  const wanted = makes.map(([paper]) => paper);
  let findings: readonly Finding[] = examination.findings.filter(({ concerns }) =>
    concerns.some((paper) => wanted.includes(paper)),
  );
  for (const [paper, make] of makes) {
    progress.step(`Making the ${paper}`);
    const made = await make({ ...examination, findings }, files);
    papers.push(...made.value);
    findings = made.findings;
  }
  const hasErrors = codeFor(findings) !== exitCode.done;
  progress.step('Writing');
  const paths = hasErrors ? [] : await writeFiles(options.out, papers, options.force === true);
  progress.done();
  const made = papers
    .slice(0, paths.length)
    .map((paper, index) => ({ paper, path: paths[index] ?? '' }));
  print(findings, made, files, options);
  if (!options.json && !options.quiet) process.stdout.write(summaryOf(made, findings));
  else if (hasErrors && !options.json) process.stderr.write('No papers were made.\n');
  return codeFor(findings);
}

async function examineFiles(
  files: readonly string[],
  options: CommonOptions,
  progress: ReturnType<typeof progressOn>,
): Promise<Examination> {
  const { grids, findings } = await readGrids(files, progress);
  progress.step('Checking');
  const { forum, findings: found } =
    grids.length > 0 ? examine(grids, options.date) : { ...examine([]), findings: [] };
  return { forum, findings: [...findings, ...found] };
}

const codeFor = (findings: readonly Finding[]): ExitCode =>
  findings.some(({ severity }) => severity === 'error') ? exitCode.errors : exitCode.done;

interface MadePaper {
  readonly paper: PaperInPieces;
  readonly path: string;
}

function print(
  findings: readonly Finding[],
  made: readonly MadePaper[],
  files: readonly string[],
  options: CommonOptions,
): void {
  if (options.json) {
    const papers = made.map(({ paper, path }) => ({
      file: path,
      paper: paper.paper,
      bytes: paper.pieces.reduce((sum, { length }) => sum + length, 0),
      madeFrom: paper.madeFrom,
      leftOut: paper.leftOut,
    }));
    process.stdout.write(`${JSON.stringify({ papers, findings }, null, 2)}\n`);
    return;
  }
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = options.quiet ? [] : findings.filter(({ severity }) => severity !== 'error');
  const hasSeveral = files.length > 1;
  if (errors.length > 0) process.stderr.write(`${reportOf(errors, hasSeveral)}\n`);
  if (others.length > 0) {
    process.stdout.write(`${errors.length > 0 ? '\n' : ''}${reportOf(others, hasSeveral)}\n`);
  }
}

function summaryOf(made: readonly MadePaper[], findings: readonly Finding[]): string {
  const lines = findings.length > 0 ? [''] : [];
  if (made.length === 0) {
    lines.push('No papers were made. Mend the errors, and try again.');
    return `${lines.join('\n')}\n`;
  }
  for (const { paper, path } of made) {
    lines.push(`Made ${path}`, `  from ${paper.madeFrom.join(', ')}`);
    if (paper.leftOut.length > 0) lines.push(`  left out: ${paper.leftOut.join('; ')}`);
  }
  lines.push(`Found: ${sumOf(findings)}.`);
  return `${lines.join('\n')}\n`;
}
