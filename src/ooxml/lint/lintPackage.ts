import { openPackage } from '../openPackage';
import { readDirectory } from '../zipDirectory';
import { lintedPackage } from './lintedPackage';
import { wellFormed } from './parts/wellFormed';
import type { Found } from './rule';
import { rules } from './rules';

/** A fault of a package: the rule it breaks, where, and how. */
export interface LintFault extends Found {
  readonly rule: string;
}

const limits = { bytes: 1024 * 1024 * 1024, parts: 100_000 };

/**
 * Looks in a .pptx, .docx or .xlsx for all that is known to make Office offer to repair it, and for what our papers
 * should not have. Gives no faults where there are none. A file that cannot be opened has one: "package".
 */
export function lintPackage(file: Uint8Array): readonly LintFault[] {
  const opened = openPackage(file, limits);
  if (opened.kind === 'fault') return [{ rule: 'package', part: '', fault: opened.fault }];
  const linted = lintedPackage(readDirectory(file) ?? [], opened.parts);
  const broken = wellFormed.look(linted);
  // What cannot be parsed cannot be looked at further.
  if (broken.length > 0) return broken.map((found) => ({ rule: wellFormed.name, ...found }));
  return rules.flatMap(({ name, look }) => look(linted).map((found) => ({ rule: name, ...found })));
}
