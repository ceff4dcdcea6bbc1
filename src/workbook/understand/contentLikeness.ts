import type { Cell, Column } from '../../sheets';
import type { Likeness } from './headerLikeness';

/** What a column's values say of a declared column: for it, against it, or nothing. */
export type Content =
  | { readonly kind: 'for'; readonly likeness: Likeness }
  | { readonly kind: 'against'; readonly reason: string }
  | { readonly kind: 'nothing' };

const nothing: Content = { kind: 'nothing' };

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const reference = /^[a-z]{0,5}[-\s/]?\d{1,6}$/i;

/** How well the filled cells below a header fit a declared column, by what the column itself makes of them. */
export function contentLikeness(
  cells: readonly Cell[],
  declared: Column<unknown>,
  serialsFrom: 1900 | 1904,
): Content {
  if (cells.length === 0) return nothing;
  const texts = cells.map(textOf);
  if (declared.header === 'Email') {
    return share(texts, (text) => email.test(text)) > 0.8
      ? strong(0.9, 'holds e-mail addresses')
      : { kind: 'against', reason: 'its values are no e-mail addresses' };
  }
  const fits = share(cells, (cell) => declared.read(cell, { serialsFrom }).problems.length === 0);
  switch (declared.entry.kind) {
    case 'one of': {
      if (fits < 0.5) return { kind: 'against', reason: 'its values are of another kind' };
      if (fits < 0.9) return nothing;
      const isYesOrNo = declared.entry.values.length === 2;
      return isYesOrNo ? strong(0.3, 'holds yes and no') : strong(0.8, 'holds values of its list');
    }
    case 'date':
      if (fits < 0.5) return { kind: 'against', reason: 'its values are no dates' };
      return share(cells, ({ kind }) => kind === 'number') > 0.5
        ? nothing
        : strong(0.4, 'holds dates');
    case 'whole number':
      return fits < 0.5 ? { kind: 'against', reason: 'its values are no numbers' } : nothing;
    case 'long text':
    case 'text':
    case 'suggested':
    case 'from sheet':
      return isReference(declared, texts) ? strong(0.5, 'holds a reference in each row') : nothing;
  }
}

const strong = (confidence: number, reason: string): Content => ({
  kind: 'for',
  likeness: { confidence, reason },
});

const isReference = ({ header }: Column<unknown>, texts: readonly string[]): boolean =>
  header === 'Ref' &&
  texts.length > 1 &&
  new Set(texts).size === texts.length &&
  texts.every((text) => reference.test(text));

function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.filter(test).length / all.length;
}

/** A cell's text as typed; of other kinds of cells what tells them apart. */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text.trim();
    case 'number':
      return String(cell.number);
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    case 'date':
      return cell.date;
    case 'error':
      return cell.code;
    case 'blank':
    case 'uncalculated':
      return '';
  }
}
