import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitColumnModel } from './headers/fitColumnModel';
import { labelledTables } from './headers/labelledTables';
import { sourcesDigest } from './headers/sourcesDigest';

// Fits the model that tells what a team's columns are to the tables in templates/sources/headers.

const tables = labelledTables(join('templates/sources/headers', 'tables'));

writeFileSync(
  'src/workbook/understand/columns/columnModel.json',
  `${JSON.stringify({ from: sourcesDigest(), sheets: fitColumnModel(tables) })}\n`,
);
