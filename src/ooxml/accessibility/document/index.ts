import type { Package } from '../../package';
import type { AccessibilityFound, AccessibilityRule } from '../rule';
import { alternativeTexts } from './alternativeTexts';
import { blankCharacters } from './blankCharacters';
import { contrast } from './contrast';
import { headingLevels } from './headingLevels';
import { languageAndTitle } from './languageAndTitle';
import { linkWords } from './linkWords';
import { objectsInline } from './objectsInline';
import { tableCells } from './tableCells';
import { tableHeaders } from './tableHeaders';

/** Every rule for documents. */
const documentRules: readonly AccessibilityRule[] = [
  languageAndTitle,
  headingLevels,
  tableHeaders,
  tableCells,
  alternativeTexts,
  objectsInline,
  contrast,
  linkWords,
  blankCharacters,
];

/** Something that keeps people from reading a document, by the rule it breaks. */
export interface DocumentBarrier extends AccessibilityFound {
  readonly rule: string;
}

/** Looks through a .docx by the rules of Word's Accessibility Checker. Gives nothing for other packages. */
export const documentBarriers = (parts: Package): readonly DocumentBarrier[] =>
  documentRules.flatMap(({ name, finds }) =>
    finds(parts).map((found) => ({ rule: name, ...found })),
  );
