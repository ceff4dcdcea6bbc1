import { type Finding, finding, type Result } from '../../findings';
import { cellOf, type LayoutWish, nameKey, type Placed } from '../../forum';
import { type MappingRow, mappingSheet, recordSheets, type Sheet } from '../../sheets';
import type { Grid } from '../grid';
import { readRecords } from '../readRecords';
import { type MappingEntry, mappingEntry } from './mappingEntry';
import { renamedSheet, sheetNamed, underName } from './renamedSheet';
import type { Mapping, Mark, SheetMapping } from './sheetMapping';
import { goneFrom } from './yourNames';

/** A mapping, with the workbooks that have the sheet. */
interface ReadMapping {
  readonly mapping: Mapping;
  readonly foundIn: readonly Grid[];
  readonly layoutWishes: readonly LayoutWish[];
}

interface PlacedEntry {
  readonly entry: MappingEntry;
  readonly row: MappingRow;
}

/**
 * Reads what the Mapping sheets of all workbooks say. A row names a Sheet and Your sheet; or a Sheet, Column and
 * Your column; or a Sheet, Column, Your word and what it Means; or "Deck template", a kind of slide, the template and its layout. Findings name rows that can't be used, that
 * contradict an earlier one, or whose sheet or column is no longer there.
 */
export function readMapping(grids: readonly Grid[]): Result<ReadMapping> {
  const findings: Finding[] = [];
  const used: PlacedEntry[] = [];
  const foundIn: Grid[] = [];
  const rows = grids.flatMap((grid) => {
    const { value } = readRecords(grid, mappingSheet);
    if (value) foundIn.push(grid);
    return value ?? [];
  });
  for (const row of rows) {
    const entry = mappingEntry(row);
    if ('problem' in entry) {
      findings.push(entry.problem);
      continue;
    }
    const problem = contradiction({ entry, row }, used);
    if (problem) findings.push(problem);
    else if (!used.some((one) => isSame(one.entry, entry))) used.push({ entry, row });
  }
  const today = asToday(grids, used);
  findings.push(...today.findings, ...circles(used));
  const sheets = new Set(today.value.map(({ sheet }) => sheet));
  const mapping = new Map(
    [...sheets].map((sheet) => [
      sheet,
      mappingOf(today.value.filter((entry) => entry.sheet === sheet)),
    ]),
  );
  const layoutWishes = used.flatMap(({ entry, row }): readonly LayoutWish[] => {
    if (entry.kind !== 'layout') return [];
    const { slide, layout, text, template } = entry;
    return [{ at: row.at, slide, layout, text, template }];
  });
  return { value: { mapping, foundIn, layoutWishes }, findings };
}

/** The entries with sheets under the names that they have now; findings say what was renamed, and what is gone. */
function asToday(
  grids: readonly Grid[],
  used: readonly PlacedEntry[],
): Result<readonly MappingEntry[]> {
  const entries = used.map(({ entry }) => entry);
  const findings: Finding[] = [];
  const names = new Map<string, string | undefined>();
  const value = used.map(({ entry, row }) => {
    const problem = goneFrom(grids, entry, row);
    const gone = sheetNamed(entry);
    if (problem?.rule !== 'mapped-sheet-gone' || gone === undefined) {
      if (problem) findings.push(problem);
      return entry;
    }
    const isFirst = !names.has(nameKey(gone));
    if (isFirst) names.set(nameKey(gone), renamedSheet(grids, entries, gone));
    const name = names.get(nameKey(gone));
    if (name === undefined) findings.push(problem);
    else if (isFirst) {
      findings.push(finding('mapped-sheet-renamed', { yourSheet: gone, name }, problem.source));
    }
    return name === undefined ? entry : underName(entry, name);
  });
  return { value, findings };
}

/** A row that gives the same column of the same sheet, or the same word, another meaning than one before it. */
function contradiction(
  { entry, row }: PlacedEntry,
  before: readonly PlacedEntry[],
): Finding | undefined {
  const shared = before.find(({ entry: one }) => isShared(one, entry));
  const subject = before.find(({ entry: one }) => subjectOf(one) === subjectOf(entry));
  const other = subject && meaningOf(subject.entry) !== meaningOf(entry) ? subject : shared;
  if (!other) return undefined;
  const { workbook, cell } = cellOf(other.row.at);
  const own = other === shared ? row.yourColumn : row.column;
  const what = (entry.kind === 'word' ? row.yourWord : own) ?? '';
  return finding('mapping-contradicts', { what, first: `${workbook}, ${cell}` }, cellOf(row.at));
}

/** Whether two rows take one column of the team's for two of a sheet's. */
const isShared = (one: MappingEntry, other: MappingEntry): boolean =>
  one.kind === 'column' &&
  other.kind === 'column' &&
  one.sheet === other.sheet &&
  one.field !== other.field &&
  nameKey(one.yours) === nameKey(other.yours) &&
  nameKey(one.yourSheet ?? '') === nameKey(other.yourSheet ?? '');

/** Words whose meaning is a word with another meaning: they are not followed, and it is said. */
function circles(used: readonly PlacedEntry[]): readonly Finding[] {
  return used.flatMap(({ entry, row }) => {
    if (entry.kind !== 'word') return [];
    const next = used.find(
      ({ entry: one }) =>
        one.kind === 'word' &&
        one.sheet === entry.sheet &&
        one.field === entry.field &&
        nameKey(one.yours) === nameKey(entry.means) &&
        nameKey(one.means) !== nameKey(entry.means),
    );
    if (next?.entry.kind !== 'word') return [];
    const { workbook, cell } = cellOf(next.row.at, 'means');
    const about = { word: entry.yours, means: entry.means, there: `${workbook}, ${cell}` };
    return [finding('mapping-circular', about, cellOf(row.at, 'means'))];
  });
}

/** Whether two rows say the same, as a sheet and a file may: what they name is then not read twice. */
const isSame = (one: MappingEntry, other: MappingEntry): boolean =>
  subjectOf(one) === subjectOf(other) && meaningOf(one) === meaningOf(other);

function subjectOf(entry: MappingEntry): string {
  switch (entry.kind) {
    case 'sheet':
      return `sheet\n${entry.sheet}\n${nameKey(entry.yours)}`;
    case 'column': {
      const subject = `column\n${entry.sheet}\n${entry.field}\n${nameKey(entry.yourSheet ?? '')}`;
      // Of a field of which a row may have several, each column is a matter of its own.
      return mayBeSeveral(entry) ? `${subject}\n${nameKey(entry.yours)}` : subject;
    }
    case 'mark':
      return `mark\n${entry.sheet}\n${nameKey(entry.yourSheet ?? '')}\n${nameKey(entry.yours)}`;
    case 'layout':
      return `layout\n${nameKey(entry.template ?? '')}\n${nameKey(entry.slide)}`;
    case 'word':
      return `word\n${entry.sheet}\n${entry.field}\n${nameKey(entry.yours)}`;
  }
}

function meaningOf(entry: MappingEntry): string {
  switch (entry.kind) {
    case 'sheet':
    case 'column':
      return nameKey(entry.yours);
    case 'mark':
    case 'word':
      return nameKey(entry.means);
    case 'layout':
      return nameKey(`${entry.layout}\n${entry.text ?? ''}`);
  }
}

const mayBeSeveral = ({ sheet, field }: { readonly sheet: string; readonly field: string }) =>
  Object.values<Pick<Sheet<Placed>, 'name' | 'several'>>(recordSheets).some(
    ({ name, several }) => name === sheet && several?.includes(field),
  );

function mappingOf(entries: readonly MappingEntry[]): SheetMapping {
  const yourSheets: string[] = [];
  const yourColumns = new Map<string, string[]>();
  const words = new Map<string, Map<string, string>>();
  const marks = new Map<string, Mark[]>();
  for (const entry of entries) {
    switch (entry.kind) {
      case 'sheet':
        yourSheets.push(entry.yours);
        break;
      case 'column': {
        const columns = yourColumns.get(entry.field) ?? [];
        yourColumns.set(entry.field, [...columns, entry.yours]);
        break;
      }
      case 'mark': {
        const { yours, means } = entry;
        marks.set(entry.field, [...(marks.get(entry.field) ?? []), { yours, means }]);
        break;
      }
      case 'word': {
        const own = words.get(entry.field) ?? new Map<string, string>();
        words.set(entry.field, own.set(nameKey(entry.yours), entry.means));
        break;
      }
      case 'layout':
        break;
    }
  }
  return { yourSheets, yourColumns, words, marks };
}
