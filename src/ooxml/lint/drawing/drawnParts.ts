import type { LintedPackage, LintedPart } from '../rule';

const types = [
  'presentationml.slide+xml',
  'presentationml.slideLayout+xml',
  'presentationml.slideMaster+xml',
  'presentationml.notesMaster+xml',
  'presentationml.notesSlide+xml',
];

/** The parts of a presentation that hold shapes. */
export const drawnParts = ({ roots }: LintedPackage): readonly LintedPart[] =>
  types.flatMap((type) => roots(type));
