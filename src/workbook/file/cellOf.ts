import type { CellFormulaValue, CellSharedFormulaValue, CellValue } from 'exceljs';
import { blank, type Cell } from '../../sheets';
import { dateCell } from '../dateCell';

/** What a cell holds, from what exceljs makes of it. Dates lose their time of day. */
export function cellOf(value: CellValue): Cell {
  if (value === null || value === undefined) return blank;
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'number':
      return { kind: 'number', number: value };
    case 'boolean':
      return { kind: 'boolean', boolean: value };
    default:
      break;
  }
  if (value instanceof Date) return dateCell(value);
  if ('error' in value) return { kind: 'error', code: String(value.error) };
  if ('richText' in value) return text(value.richText.map((run) => run.text).join(''));
  if ('hyperlink' in value) return cellOf(value.text);
  return formulaCell(value);
}

const text = (typed: string): Cell => (typed === '' ? blank : { kind: 'text', text: typed });

function formulaCell(value: CellFormulaValue | CellSharedFormulaValue): Cell {
  const { result } = value;
  if (result !== undefined && result !== null) return cellOf(result);
  return {
    kind: 'uncalculated',
    formula: 'formula' in value ? value.formula : value.sharedFormula,
  };
}
