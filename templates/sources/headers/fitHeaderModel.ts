import { recordSheets } from '../../../src/sheets';
import type { HeaderModel } from '../../../src/workbook/understand/headers/headerChances';
import { headerFeatures } from '../../../src/workbook/understand/headers/headerFeatures';
import { packWeights } from '../../../src/workbook/understand/headers/packedWeights';
import { fieldsOf, labelledHeaders, noneOfThese } from './labelledHeaders';
import type { LabelledTable } from './labelledTables';
import { tablesWithout } from './tablesWithout';
import { trainHeaders } from './trainHeaders';

/** A header in a table counts for so many in a list: it stands as often as offices use it. */
const ofTable = 3;

/** Headers that come to the same for the model. */
export const sameHeader = (header: string): string => headerFeatures(header).join(' ');

/**
 * By sheet, a model that tells what headers mean, fitted to the headers in the lists and in these tables; to none that comes
 * to the same as one that is left out.
 */
export function fitHeaderModel(
  tables: readonly LabelledTable[],
  leftOut: ReadonlySet<string> = new Set(),
): Readonly<Record<string, HeaderModel>> {
  return Object.fromEntries(
    Object.values(recordSheets).map(({ name }) => {
      const own = tables.filter(({ is }) => is === name);
      const headers = [...labelledHeaders(name), ...own.flatMap(headersOf)].filter(
        ({ features }) => !leftOut.has(features.join(' ')),
      );
      const { columns, bias, words } = trainHeaders(headers);
      const fields = fieldsOf(name);
      const model = {
        fields: columns.map((column) => fields.get(column) ?? ''),
        bias: packWeights(bias),
        without: Math.round(100 * tablesWithout(own, [...fields.keys()])) / 100,
        words: packed(words),
      };
      return [name, model];
    }),
  );
}

const headersOf = ({ columns }: LabelledTable) =>
  Object.entries(columns).flatMap(([header, column]) =>
    typeof column === 'object' && column !== null
      ? []
      : Array.from({ length: ofTable }, () => ({
          features: headerFeatures(header),
          column: column ?? noneOfThese,
        })),
  );

/** Weights that tell little one way or the other are not kept. */
const leastWeight = 0.5;

/** Weights as texts, in the order of the features. */
const packed = (words: ReadonlyMap<string, readonly number[]>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...words]
      .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= leastWeight))
      .map(([word, weights]) => [word, packWeights(weights)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
