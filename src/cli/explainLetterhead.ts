import { basename } from 'node:path';
import { explainLetterhead, type LetterheadExplanation } from '../papers';
import { type ExitCode, exitCode } from './exitCode';
import { letterheadText } from './letterheadText';
import { reportOf, sumOf } from './report';
import { templateBytes } from './templateFiles';

/** Reads a letterhead, and prints what was found in it and what will become of it. */
export async function explainLetterheadFile(
  file: string,
  { json }: { readonly json?: boolean },
): Promise<ExitCode> {
  const template = { name: basename(file), bytes: await templateBytes(file) };
  const { value, findings } = await explainLetterhead(template);
  if (json) {
    process.stdout.write(`${JSON.stringify({ template: value, findings }, null, 2)}\n`);
  } else {
    const report = reportOf(findings, false);
    if (value) process.stdout.write(textOf(value, report));
    else process.stderr.write(`${report}\n`);
    if (value) process.stdout.write(`Found: ${sumOf(findings)}.\n`);
  }
  return value ? exitCode.done : exitCode.errors;
}

const textOf = (value: LetterheadExplanation, report: string): string =>
  `${letterheadText(value)}\n${report === '' ? '' : `${report}\n\n`}`;
