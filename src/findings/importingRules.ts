import type { Source } from './finding';
import { quoted } from './phrases';
import { error, note, warning } from './rule';

// A type, not an interface: the library's declarations can write it out without a name.
type Ref = { readonly ref: string };

/** A cell for a message: the workbook is named where it is another one. */
const placed = ({ workbook, sheet, cell }: Source): string =>
  `${sheet === undefined ? '' : `${sheet} `}${cell ?? ''} of ${workbook}`;

/** Findings about bringing the answers of a survey or form in as submissions. */
export const importingRules = {
  'import-not-known': error<{ file: string }>(
    ({ file }) => `${file} holds no answers that could become submissions.`,
    () =>
      'Export all answers, one row a respondent, with their headers, from Citizen Space, Microsoft Forms, Google Forms, SurveyMonkey, GOV.UK Forms or Decidim. A table of your own needs a column of references.',
  ),
  'import-without-refs': error<{ file: string }>(
    ({ file }) => `${file} has no column with a reference for each row.`,
    () =>
      'Export it with its IDs, or say which column holds them. Without them a second import would add everything again.',
  ),
  'import-without-ideas': error<{ file: string }>(
    ({ file }) => `${file} has no column with what was sent in.`,
    () => 'Say which column holds the ideas.',
  ),
  'import-column-unsure': error<{ column: string; field: string; cell: string }>(
    ({ column, field }) => `${quoted(column)} may be the ${field}, but it is not sure.`,
    ({ field, cell }) =>
      `Take it as that with --as "${cell}=${field}", as something else, or leave it out with --as "${cell}=-".`,
  ),
  'import-dates-unclear': error<{ column: string }>(
    ({ column }) =>
      `The dates in ${quoted(column)} do not tell whether the day or the month is first.`,
    () => 'Say it with --dates day-first or --dates month-first.',
  ),
  'import-existing-unread': error<{ sheet: string }>(
    ({ sheet }) =>
      `The references in ${sheet} cannot all be read, so it cannot be told which submissions are there already.`,
    () => 'Mend the cell, or say in Mapping which column holds the references. Then try again.',
  ),
  'import-under-headings': error<{ sheet: string; heading: string }>(
    ({ sheet, heading }) =>
      `The rows of ${sheet} stand under headings such as ${quoted(heading)}. New ones at its end would be filed under the last.`,
    () => 'Save them as a new workbook, and move the rows to where they belong.',
  ),
  'import-no-room': error<{ sheet: string }>(
    ({ sheet }) => `Below the rows of ${sheet} stands something else, and nothing is moved.`,
    () => 'Move it, make the rows an Excel table (Insert, Table), or save a new workbook.',
  ),
  'import-column-lacking': warning<{ sheet: string; column: string }>(
    ({ sheet, column }) =>
      `${sheet} has no column ${quoted(column)}, so what was answered there is not brought in.`,
    ({ column }) => `If you need it, add a column headed ${quoted(column)} first.`,
  ),
  'import-ref-missing': warning<Record<never, never>>(
    () => 'The row has no reference. It was left out.',
    () => 'Give it a reference in the export, or add it by hand.',
  ),
  'import-ref-twice': warning<Ref & { first: string }>(
    ({ ref, first }) =>
      `The reference ${ref} is there twice. The row in ${first} was taken, this one left out.`,
    () => 'Look at both rows. If they are two submissions, give one another reference.',
  ),
  'import-already-there': note<Ref & { there: Source }>(
    ({ ref, there }) => `${ref} is there already, in ${placed(there)}. It was left as it is.`,
    () => 'Nothing to do.',
  ),
  'import-differs': warning<Ref & { there: Source; column: string }>(
    ({ ref, there, column }) =>
      `${ref} is there already, in ${placed(there)}, with another ${column}. It was left as it is.`,
    () =>
      'If it is another submission, give the references of this export a prefix. If it was changed since, change it by hand.',
  ),
  'import-says-nothing': note<Ref>(
    ({ ref }) => `${ref} holds no idea. It was left out.`,
    () => 'Nothing to do, unless the ideas stand in a column that was left out.',
  ),
  'import-withdrawn': note<Ref>(
    ({ ref }) => `${ref} was withdrawn by its author. It was left out.`,
    () => 'Nothing to do.',
  ),
  'import-consent-unclear': warning<Ref>(
    ({ ref }) =>
      `It is not clear what ${ref} agreed to. May publish was left blank, which counts as Nothing.`,
    () => 'Read the answer, and fill in May publish.',
  ),
  'import-date-unclear': warning<Ref>(
    ({ ref }) => `The date of ${ref} cannot be read. Received was left blank.`,
    () => 'Fill in Received.',
  ),
  'import-text-cut': warning<Ref>(
    ({ ref }) =>
      `A text of ${ref} is longer than a cell can hold. It was cut after 32,767 characters.`,
    () => 'Keep the export for the rest of the text.',
  ),
};
