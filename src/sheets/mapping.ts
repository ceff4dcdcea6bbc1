import type { Placed } from '../forum';
import { text } from './columns';
import type { Sheet } from './sheet';

/** What a team's own sheets, columns and words mean. */
export interface MappingRow extends Placed {
  readonly sheet: string | undefined;
  readonly column: string | undefined;
  readonly yourSheet: string | undefined;
  readonly yourColumn: string | undefined;
  readonly yourWord: string | undefined;
  readonly means: string | undefined;
}

export const mapping: Sheet<MappingRow> = {
  name: 'Mapping',
  synonyms: [],
  purpose: 'What your own sheets, columns and words mean, where they differ from these.',
  columns: {
    sheet: text({
      header: 'Sheet',
      help: 'The sheet as it is called here.',
      example: 'Submissions',
      width: 18,
    }),
    column: text({
      header: 'Column',
      help: 'The column as it is called here.',
      example: 'Ref',
      width: 22,
    }),
    yourSheet: text({
      header: 'Your sheet',
      help: 'The name of your sheet.',
      example: 'Inputs 2023',
      width: 22,
    }),
    yourColumn: text({
      header: 'Your column',
      help: 'The header of your column.',
      example: 'Our ref',
      width: 26,
    }),
    yourWord: text({
      header: 'Your word',
      help: 'A value as you write it.',
      example: 'RAG 1',
      width: 22,
    }),
    means: text({
      header: 'Means',
      help: 'The value as it is called here.',
      example: 'Green',
      width: 22,
    }),
  },
};
