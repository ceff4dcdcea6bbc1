import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSheets } from '../../src/sheets';
import { headerFeatures } from '../../src/workbook/understand/headers/headerFeatures';
import { packWeights } from '../../src/workbook/understand/headers/packedWeights';
import { fieldsOf, labelledHeaders, noneOfThese } from './headers/labelledHeaders';
import { labelledTables } from './headers/labelledTables';
import { lookWeights } from './headers/lookWeights';
import { sourcesDigest } from './headers/sourcesDigest';
import { tableShares } from './headers/tableShares';
import { trainHeaders } from './headers/trainHeaders';
import { usualColumns, without } from './headers/usualColumns';

// Fits the model that tells what a team's headers mean to the headers and tables in templates/sources/headers.

const folder = 'templates/sources/headers';
const tables = labelledTables(join(folder, 'tables'));
const none = tableShares(tables, noneOfThese).looks.get(noneOfThese) ?? new Map();

const model: Record<string, unknown> = {};
for (const { name } of Object.values(recordSheets)) {
  const own = tables.filter(({ is }) => is === name);
  const shares = tableShares(own, noneOfThese);
  const headers = [
    ...labelledHeaders(name),
    ...own.flatMap(({ columns }) =>
      Object.entries(columns).flatMap(([header, column]) =>
        typeof column === 'object' && column !== null
          ? []
          : { features: headerFeatures(header), column: column ?? noneOfThese },
      ),
    ),
  ];
  const counts = new Map<string, number>();
  for (const { column } of headers) counts.set(column, (counts.get(column) ?? 0) + 1);
  const { columns, bias, words } = trainHeaders(headers);
  const usual = usualColumns(shares, noneOfThese, counts);
  const packed = (weights: ReadonlyMap<string, readonly number[]>) =>
    Object.fromEntries(
      [...weights]
        .map(([key, own]) => [key, packWeights(own)] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  const fields = fieldsOf(name);
  model[name] = {
    fields: columns.map((column) => fields.get(column) ?? ''),
    bias: packWeights(bias.map((weight, at) => weight + (usual.get(columns[at] ?? '') ?? 0))),
    without: Math.round(100 * without(shares, [...fields.keys()])) / 100,
    looks: packed(lookWeights(shares, none, columns)),
    words: packed(words),
  };
}

writeFileSync(
  'src/workbook/understand/headers/headerModel.json',
  `${JSON.stringify({ from: sourcesDigest(), sheets: model })}\n`,
);
