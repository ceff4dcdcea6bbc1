import type { Result } from '../../findings';
import type { Correction } from '../../layout';
import type { TemplateFile } from '../paperFile';
import { correctionsText, readCorrections } from './readCorrections';

/** The name of the file beside a template that says which layout serves what: department.forum.json. */
export const correctionsName = (template: string): string =>
  `${template.replace(/\.[^./\\]*$/, '')}.forum.json`;

/**
 * The text of the file beside a template with what is said now in place of what it said of the same slides; a layout
 * of '' takes it back. Where the file can't be read, the finding that says so, and no text.
 */
export function withCorrections(
  before: TemplateFile['corrections'],
  said: readonly Correction[],
): Result<string | undefined> {
  const { value: old, findings } = before
    ? readCorrections(before.name, before.content)
    : { value: [], findings: [] };
  if (findings.length > 0) return { value: undefined, findings };
  const corrections = [
    ...old.filter(({ slide }) => !said.some((one) => one.slide === slide)),
    ...said.filter(({ layout }) => layout !== ''),
  ];
  return { value: correctionsText(before?.content, corrections), findings };
}
