import { agenda } from './agenda';
import { assessments } from './assessments';
import { commitments } from './commitments';
import { mapping } from './mapping';
import { people } from './people';
import { responses } from './responses';
import { settingsSheet } from './settings';
import { stages } from './stages';
import { submissions } from './submissions';
import { themes } from './themes';

export { blank, type Cell } from './cell';
export type { Column, Entry, Reading, ReadingContext } from './column';
export { cleanText, nearest } from './columns';
export type { MappingRow } from './mapping';
export type { Columns, Sheet } from './sheet';
export { settingsSheet };

/** The sheets of records by the field of the forum they fill, in the order they are set up; Forum comes before them. */
export const recordSheets = {
  agenda,
  people,
  commitments,
  themes,
  submissions,
  assessments,
  stages,
  responses,
};

export { mapping as mappingSheet };
