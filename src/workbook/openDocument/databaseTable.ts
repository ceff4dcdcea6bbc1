import type { Attributes } from '../../ooxml';
import type { TableRange } from '../grid';
import { rangeOf } from '../rangeOf';

/** A database range, which is what becomes of an Excel table; undefined where it is only a filter or is elsewhere. */
export function databaseTable(
  attributes: Attributes,
): { readonly sheet: string; readonly table: TableRange } | undefined {
  const name = attributes.get('table:name') ?? '';
  // A filter without a name of its own, and ranges without headers.
  if (name.startsWith('__') || attributes.get('table:contains-header') === 'false')
    return undefined;
  const address = attributes.get('table:target-range-address') ?? '';
  const parts =
    /^\$?('(?:[^']|'')+'|[^.']+)\.([$A-Z\d]+)(?::(?:\$?(?:'(?:[^']|'')+'|[^.']*))?\.([$A-Z\d]+))?$/i.exec(
      address,
    );
  const range = parts && rangeOf(parts[3] ? `${parts[2]}:${parts[3]}` : (parts[2] ?? ''));
  if (!parts || !range) return undefined;
  const sheet = (parts[1] ?? '').replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet, table: { name, range, hasTotalsRow: false } };
}
