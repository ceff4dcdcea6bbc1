import type { Worksheet } from 'exceljs';
import { type Finding, finding, type Result } from '../../findings';
import { openPackage, type Package } from '../../ooxml';
import type { Cell } from '../../sheets';
import { readDelimitedFile } from '../delimited';
import type { Grid, SheetGrid } from '../grid';
import { rowLimit, workbookLimits } from '../limits';
import { readOpenDocumentFile } from '../openDocument';
import { faultFinding } from '../packageFinding';
import { cellOf } from './cellOf';
import { fillColours } from './fillColours';
import { fillsIn } from './fillsIn';
import { isStrict, mendCells } from './mendCells';
import { rowsWithValues, type SheetRows } from './rowsWithValues';
import { smallPackage } from './smallPackage';
import {
  hiddenColumnsIn,
  mergesIn,
  type SheetPart,
  unprefixed,
  type WorkbookParts,
  workbookParts,
} from './workbookParts';

/**
 * Reads a file as cells: .xlsx, .xlsm, .ods, or separated values (.csv, .tsv, .txt).
 *
 *     bytes ──open within limits──▶ parts ──rows with values──▶ small package ──exceljs──▶ grid
 *
 * `name` is the file's name without its folder. What can't be read gives one finding and no value.
 */
export async function readWorkbookFile(
  name: string,
  file: Uint8Array,
): Promise<Result<Grid | undefined>> {
  if (isDelimited(name, file)) return readDelimitedFile(name, file);
  const opened = openPackage(file, workbookLimits, isNeeded);
  if (opened.kind === 'fault') {
    if (opened.fault === 'opendocument') return readOpenDocumentFile(name, file);
    return without(faultFinding(opened.fault, name));
  }
  try {
    return await readParts(name, opened.parts);
  } catch {
    // The XML of a part is broken: its parser, or exceljs, says so in words of its own.
    return without(finding('file-damaged', { file: name }, { workbook: name }));
  }
}

const isNeeded = (part: string): boolean =>
  /^\[Content_Types\]\.xml$|\.rels$|(^|\/)(workbook|sharedStrings|styles|theme)\d*\.xml$|\/worksheets\/|\/tables\//i.test(
    part,
  ) && !/\/(drawings|charts|pivot\w+|externalLinks)\//i.test(part);

/** Whether a file says by its name that it holds separated values, and is not a package or old workbook so named. */
const isDelimited = (name: string, file: Uint8Array): boolean =>
  /\.(csv|tsv|tab|txt)$/i.test(name) &&
  !['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF'].includes(
    String.fromCharCode(...file.subarray(0, 4)),
  );

const without = (one: Finding): Result<undefined> => ({ value: undefined, findings: [one] });

interface ScannedSheet {
  readonly part: SheetPart;
  readonly bytes: Uint8Array;
  readonly rows: SheetRows;
}

async function readParts(name: string, parts: Package): Promise<Result<Grid | undefined>> {
  const workbook = workbookParts(parts);
  if (!workbook) return without(finding('not-a-workbook', { file: name }, { workbook: name }));
  const sheets = workbook.sheets.flatMap((part): readonly ScannedSheet[] => {
    const bytes = unprefixed(parts.get(part.part) ?? new Uint8Array());
    const rows = rowsWithValues(bytes);
    return rows ? [{ part, bytes, rows }] : [];
  });
  if (sheets.length < workbook.sheets.length) {
    return without(finding('file-damaged', { file: name }, { workbook: name }));
  }
  const tooLong = sheets.find(({ rows }) => rows.count > rowLimit);
  if (tooLong) {
    const sheet = tooLong.part.name;
    const about = { file: name, sheet, rows: rowLimit };
    return without(finding('sheet-too-long', about, { workbook: name, sheet }));
  }
  const grids = await readCells(sheets, workbook, parts);
  return { value: { workbook: name, dates1904: workbook.dates1904, sheets: grids }, findings: [] };
}

async function readCells(
  sheets: readonly ScannedSheet[],
  workbook: WorkbookParts,
  parts: Package,
): Promise<readonly SheetGrid[]> {
  const { default: exceljs } = await import('exceljs');
  const reader = new exceljs.Workbook();
  const small = smallPackage(
    sheets.map(({ bytes, rows: { rows, hasEmptyValues } }) =>
      hasEmptyValues || isStrict(bytes) ? rows.map(mendCells) : rows,
    ),
    workbook,
    parts,
  );
  await reader.xlsx.load(small.buffer as ArrayBuffer);
  const decoder = new TextDecoder();
  const colours = fillColours(parts, workbook.styles);
  return sheets.map(({ part, bytes, rows }, index) => {
    const worksheet = reader.worksheets[index];
    return {
      name: part.name,
      hidden: part.hidden,
      tables: part.tables,
      names: part.names,
      fills: fillsIn(rows.rows, colours),
      merges: mergesIn(decoder.decode(bytes.subarray(rows.end))),
      hiddenColumns: hiddenColumnsIn(decoder.decode(bytes.subarray(0, rows.start))),
      ...(worksheet ? cellsOf(worksheet) : { rows: new Map(), hiddenRows: new Set<number>() }),
    };
  });
}

function cellsOf(worksheet: Worksheet): Pick<SheetGrid, 'rows' | 'hiddenRows'> {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  const hiddenRows = new Set<number>();
  worksheet.eachRow((row, number) => {
    if (row.hidden) hiddenRows.add(number);
    const cells = new Map<number, Cell>();
    row.eachCell((cell, column) => {
      const content = cellOf(cell.value);
      if (content.kind !== 'blank') cells.set(column, content);
    });
    if (cells.size > 0) rows.set(number, cells);
  });
  return { rows, hiddenRows };
}
