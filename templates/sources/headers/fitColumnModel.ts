import { type Column, recordSheets } from '../../../src/sheets';
import { columnEvidence } from '../../../src/workbook/understand/columns/columnEvidence';
import { textOf } from '../../../src/workbook/understand/columns/contentLikeness';
import { isWord } from '../../../src/workbook/understand/columns/valueTraits';
import type { DeclaredColumn, TheirColumn } from '../../../src/workbook/understand/comparedColumns';
import {
  chancesIn,
  type HeaderModel,
} from '../../../src/workbook/understand/headers/headerChances';
import { numberedColumns } from '../../../src/workbook/understand/numberedColumns';
import { shapeOf } from '../../../src/workbook/understand/valueShape';
import { type Choice, fitChoices } from './fitChoices';
import { fitHeaderModel, sameHeader } from './fitHeaderModel';
import { cellOf, type LabelledTable } from './labelledTables';

/** Weights of what tells of columns of a sheet: by trait one a field, and of what is none of its columns. */
export interface ColumnModel {
  readonly fields: readonly string[];
  readonly traits: Readonly<Record<string, readonly number[]>>;
  readonly none: Readonly<Record<string, number>>;
}

/** In so many parts the tables are put, so that each part's headers can be looked at as if never seen. */
const parts = 6;

/**
 * By sheet, a model that tells what columns are, fitted to tables. A weight is the sum of what a trait says of any column, of
 * a field in whichever sheet, and of that field in that sheet, so that sheets with few tables learn from the others.
 * What headers mean is asked of models that have not seen them, as it will be with a team's.
 */
export function fitColumnModel(
  tables: readonly LabelledTable[],
): Readonly<Record<string, ColumnModel>> {
  const choices: Choice[] = [];
  for (let part = 0; part < parts; part += 1) {
    const own = tables.filter((_, at) => at % parts === part);
    const unseen = new Set(own.flatMap(({ columns }) => Object.keys(columns).map(sameHeader)));
    const models = fitHeaderModel(
      tables.filter((one) => !own.includes(one)),
      unseen,
    );
    choices.push(...own.flatMap((table) => choicesOf(table, models)));
  }
  const weights = fitChoices(withUsualWords(choices), new Map([['any: header', 1]]));
  const names = new Set([...weights.keys()].map(traitOf));
  const sumOf = (all: readonly string[]) =>
    Math.round(10 * all.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)) / 10;
  return Object.fromEntries(
    Object.values(recordSheets).map(({ name: sheet, columns }) => {
      const fields = Object.keys(columns);
      const traits = [...names].sort().flatMap((trait) => {
        const own = fields.map((field) => sumOf(weightsOf(sheet, field, trait)));
        return own.some((weight) => weight !== 0) ? [[trait, own] as const] : [];
      });
      const none = [...names].sort().flatMap((trait) => {
        const own = sumOf(weightsOfNone(sheet, trait));
        return own === 0 ? [] : [[trait, own] as const];
      });
      const model: ColumnModel = {
        fields,
        traits: Object.fromEntries(traits),
        none: Object.fromEntries(none),
      };
      return [sheet, model];
    }),
  );
}

/** Words mean the same in every sheet. */
const weightsOf = (sheet: string, field: string, trait: string): readonly string[] => [
  `any: ${trait}`,
  `${field}: ${trait}`,
  ...(isWord(trait) ? [] : [`${sheet} ${field}: ${trait}`]),
];

const weightsOfNone = (sheet: string, trait: string): readonly string[] => [
  `none: ${trait}`,
  `${sheet} none: ${trait}`,
];

/** In so many columns a word stands that tells of more than of its own table. */
const leastColumns = 12;

/** Choices without the words that hardly any column holds. */
function withUsualWords(choices: readonly Choice[]): readonly Choice[] {
  const counts = new Map<string, number>();
  const wordsOf = ({ options }: Choice) =>
    (options[0] ?? []).flatMap(([name]) => (name.startsWith('any: “') ? [name.slice(5)] : []));
  for (const choice of choices) {
    for (const word of wordsOf(choice)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isUsual = (trait: string) => !isWord(trait) || (counts.get(trait) ?? 0) >= leastColumns;
  return choices.map(({ options, taken }) => ({
    taken,
    options: options.map((traits) => traits.filter(([name]) => isUsual(traitOf(name)))),
  }));
}

const traitOf = (weight: string): string => weight.replace(/^[^:]*: /, '');

/** What was chosen for each column of a table, but for those that a careful colleague would ask about. */
function choicesOf(
  table: LabelledTable,
  models: Readonly<Record<string, HeaderModel>>,
): readonly Choice[] {
  const { is: sheet } = table;
  const declared = declaredColumns(sheet);
  const columns = columnsOf(table);
  const evidence = columnEvidence(columns, declared, 1900, (name, header) =>
    chancesIn(models[name], header),
  );
  return columns.flatMap(({ header }, at) => {
    const label = table.columns[header];
    const { fields, none } = evidence[at] ?? { fields: [], none: [] };
    if (label === undefined || (typeof label === 'object' && label !== null)) return [];
    const options = [
      ...declared.map(({ field }, index) =>
        (fields[index]?.traits ?? []).flatMap(([trait, amount]) =>
          weightsOf(sheet, field, trait).map((name) => [name, amount] as const),
        ),
      ),
      none.flatMap(([trait, amount]) =>
        weightsOfNone(sheet, trait).map((name) => [name, amount] as const),
      ),
    ];
    const taken =
      label === null
        ? declared.length
        : declared.findIndex(({ column }) => column.header === label);
    if (taken < 0) throw new Error(`${table.name}: ${sheet} has no column ${label}`);
    return [{ options, taken }];
  });
}

const declaredColumns = (sheet: string): readonly DeclaredColumn[] =>
  Object.values(recordSheets)
    .filter(({ name }) => name === sheet)
    .flatMap(({ columns }) =>
      Object.entries<Column<unknown>>(columns).map(([field, column]) => ({ sheet, field, column })),
    );

/** The columns of a table as they are read; of numbered ones the first. */
function columnsOf({ rows }: LabelledTable): readonly TheirColumn[] {
  const [headers = [], ...below] = rows;
  const all = headers.map((value, at): TheirColumn => {
    const cells = below.flatMap((row) => cellOf(row[at]) ?? []);
    const texts = cells.map(textOf);
    const header = String(value);
    const shape = shapeOf(cells, texts);
    return {
      column: at + 1,
      header,
      text: header,
      group: undefined,
      isHidden: false,
      cells,
      texts,
      shape,
    };
  });
  return numberedColumns(all).map(({ first }) => first);
}
