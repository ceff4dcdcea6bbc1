import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitHeaderModel } from './headers/fitHeaderModel';
import { labelledTables } from './headers/labelledTables';
import { sourcesDigest } from './headers/sourcesDigest';

// Fits the model that tells what a team's headers mean to the headers and tables in templates/sources/headers.

const tables = labelledTables(join('templates/sources/headers', 'tables'));

writeFileSync(
  'src/workbook/understand/headers/headerModel.json',
  `${JSON.stringify({ from: sourcesDigest(), sheets: fitHeaderModel(tables) })}\n`,
);
