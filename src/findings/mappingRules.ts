import { listed, quoted } from './phrases';
import { error, note, warning } from './rule';

/** Findings about the sheet Mapping: rows that say what nothing in the workbooks fits. */
export const mappingRules = {
  'mapping-file-not-readable': error<{ file: string; why: string }>(
    ({ file, why }) => `${file} cannot be read as a mapping: ${why}.`,
    () => 'Mend it, or delete it and say in the sheet Mapping what is what.',
  ),
  'mapping-not-whole': warning<object>(
    () => 'A row of Mapping does not say enough to be used.',
    () =>
      'Fill in Sheet and Your sheet, or Column and Your column, or Column, Your word and Means.',
  ),
  'mapping-layout-not-whole': warning<object>(
    () => 'A row of Mapping about the deck’s template does not say enough to be used.',
    () => 'Fill in a kind of slide under Column, and the name of a layout under Your column.',
    ['deck'],
  ),
  'mapping-slide-not-known': warning<{
    slide: string;
    nearest: string | undefined;
    kinds: readonly string[];
  }>(
    ({ slide }) => `Mapping names the kind of slide ${quoted(slide)}, which no deck has.`,
    ({ nearest, kinds }) =>
      nearest === undefined
        ? `Write one of ${listed(kinds, 'or')}.`
        : `Did you mean ${quoted(nearest)}?`,
    ['deck'],
  ),
  'mapping-sheet-not-known': warning<{ sheet: string; nearest: string | undefined }>(
    ({ sheet }) => `Mapping names the sheet ${quoted(sheet)}, which is none of the sheets here.`,
    ({ nearest }) =>
      nearest === undefined
        ? 'Use the name of a sheet in docs/workbook.md.'
        : `Did you mean ${quoted(nearest)}?`,
  ),
  'mapping-column-not-known': warning<{ column: string; nearest: string | undefined }>(
    ({ column }) => `Mapping names the column ${quoted(column)}, which its sheet does not have.`,
    ({ nearest }) =>
      nearest === undefined
        ? 'Use the name of a column in docs/workbook.md.'
        : `Did you mean ${quoted(nearest)}?`,
  ),
  'mapped-sheet-gone': warning<{ yourSheet: string; nearest: string | undefined }>(
    ({ yourSheet }) => `Mapping names your sheet ${quoted(yourSheet)}, which is no longer there.`,
    ({ nearest }) =>
      nearest === undefined
        ? 'Name the sheet as it is called now, or take the row out.'
        : `If it is now called ${quoted(nearest)}, say so in Mapping.`,
  ),
  'mapped-sheet-renamed': note<{ yourSheet: string; name: string }>(
    ({ yourSheet, name }) =>
      `Mapping names your sheet ${quoted(yourSheet)}, which is no longer there. ${quoted(name)} has its columns, and was read for it.`,
    ({ name }) => `Write ${quoted(name)} in Mapping.`,
  ),
  'mapped-column-gone': warning<{ yourColumn: string; nearest: string | undefined }>(
    ({ yourColumn }) =>
      `Mapping names your column ${quoted(yourColumn)}, which is no longer there.`,
    ({ nearest }) =>
      nearest === undefined
        ? 'Name the column as it is headed now, or take the row out.'
        : `If it is now headed ${quoted(nearest)}, say so in Mapping.`,
  ),
  'mapping-circular': warning<{ word: string; means: string; there: string }>(
    ({ word, means, there }) =>
      `Mapping says that ${quoted(word)} means ${quoted(means)}, which it gives another meaning in ${there}. ${quoted(word)} is read as ${quoted(means)}.`,
    () => 'Say for each word what it means in the end.',
  ),
  'mapping-contradicts': warning<{ what: string; first: string }>(
    ({ what, first }) =>
      `Mapping says two different things about ${quoted(what)}. The one in ${first} is used.`,
    () => 'Take one of the two rows out.',
  ),
};
