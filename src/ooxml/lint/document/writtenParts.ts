import type { LintedPackage, LintedPart } from '../rule';

const types = [
  'wordprocessingml.document.main+xml',
  'wordprocessingml.header+xml',
  'wordprocessingml.footer+xml',
];

/** The parts of a document that hold its text. */
export const writtenParts = ({ roots }: LintedPackage): readonly LintedPart[] =>
  types.flatMap((type) => roots(type));
