import type { Cell, Column } from '../../../sheets';
import type { DeclaredColumn, Values } from '../comparedColumns';
import { likelyMeaning } from '../likelyMeaning';
import type { Shape } from '../valueShape';
import { namesBody, namesPerson } from './namedBodies';

/** What a column's values say of a declared column: for it by their look or by the words of its list, against it, or nothing. */
export type Content =
  | { readonly kind: 'looks so' | 'of its list' | 'against'; readonly reason: string }
  | { readonly kind: 'nothing' };

const nothing: Content = { kind: 'nothing' };

/** How well the filled cells below a header fit a declared column, by what the column itself makes of them. */
export function contentLikeness(
  values: Values,
  { column, field }: DeclaredColumn,
  serialsFrom: 1900 | 1904,
): Content {
  const { cells, texts, shape } = values;
  if (cells.length === 0) return nothing;
  if (field === 'email') {
    return shape === 'e-mail'
      ? speaksFor('holds e-mail addresses')
      : against('its values are no e-mail addresses');
  }
  if (field === 'item' && share(texts, (text) => /\d/.test(text)) < 0.5) {
    return against('its values are no numbers');
  }
  const misfit = misfits(field, column)[shape];
  if (misfit !== undefined) return against(misfit);
  const known = new Map<string, boolean>();
  const fits = share(cells, (cell, index) => {
    const text = texts[index] ?? '';
    const before = known.get(text);
    if (before !== undefined) return before;
    const isFit =
      column.read(cell, { serialsFrom }).problems.length === 0 ||
      likelyMeaning(field, text) !== undefined;
    known.set(text, isFit);
    return isFit;
  });
  switch (column.entry.kind) {
    case 'one of': {
      if (shape === 'long text') return against('its values are sentences');
      if (fits < 0.5) return against('its values are of another kind');
      if (fits < 0.9) return nothing;
      const isYesOrNo = shape === 'yes or no' || column.entry.values.length === 2;
      return isYesOrNo ? speaksFor('holds yes and no') : ofItsList;
    }
    case 'date':
      if (fits < 0.5) return against('its values are no dates');
      return shape === 'date' ? speaksFor('holds dates') : nothing;
    case 'whole number':
      return fits < 0.5 ? against('its values are no numbers') : nothing;
    case 'suggested': {
      if (fits < 0.5) return against('its values are of another kind');
      const listed = new Set(column.entry.values.map((value) => value.toLowerCase()));
      const own = share(texts, (text) => listed.has(text.toLowerCase()));
      return own >= 0.5 ? ofItsList : nothing;
    }
    case 'long text':
      return shape === 'long text' ? speaksFor('holds sentences') : nothing;
    case 'text':
    case 'from sheet':
      return textLikeness(field, values);
  }
}

function textLikeness(field: string, { texts, shape }: Values): Content {
  if (field === 'honorific' && shape === 'honorific') return speaksFor('holds such as Dr and Ms');
  if (field === 'name' && share(texts, namesBody) >= 0.5) {
    return against('its values are names of bodies');
  }
  if (field === 'organisation' && share(texts, namesPerson) >= 0.8) {
    return against('its values are names of people');
  }
  const isUnique = texts.length > 1 && new Set(texts).size === texts.length;
  if (field === 'ref' && shape === 'reference' && isUnique) {
    return speaksFor('holds a reference in each row');
  }
  if (field === 'refs' && shape === 'reference') return speaksFor('holds references');
  return nothing;
}

const speaksFor = (reason: string): Content => ({ kind: 'looks so', reason });

const ofItsList: Content = { kind: 'of its list', reason: 'holds values of its list' };

const against = (reason: string): Content => ({ kind: 'against', reason });

type Misfits = Readonly<Partial<Record<Shape, string>>>;

const noWords: Misfits = {
  'e-mail': 'its values are e-mail addresses',
  address: 'its values are web addresses',
  date: 'its values are dates',
  'yes or no': 'its values are yes and no',
};
const noName: Misfits = { ...noWords, number: 'its values are numbers' };
const noSentence: Misfits = { ...noName, 'long text': 'its values are sentences' };
const noText: Misfits = { ...noWords, 'long text': 'its values are sentences' };

/** Fields that hold a number or reference as text. */
const numbered: ReadonlySet<string> = new Set([
  'ref',
  'refs',
  'point',
  'item',
  'plan',
  'commitment',
]);
/** Fields whose short names may be as long as a sentence. */
const wordy: ReadonlySet<string> = new Set(['title', 'topic', 'stage', 'datesShown', 'points']);

/** The shapes that a column's values can't have. */
function misfits(field: string, { entry }: Column<unknown>): Misfits {
  switch (entry.kind) {
    case 'one of':
    case 'date':
    case 'whole number':
      return {};
    case 'long text':
      return { ...noName, category: 'its values are a few that come again and again' };
    case 'suggested':
    case 'from sheet':
      return noSentence;
    case 'text':
      if (field === 'point') return { ...noText, text: 'its values are no numbers' };
      if (field === 'honorific') return { ...noSentence, text: 'its values are no titles' };
      if (numbered.has(field)) return noText;
      if (field === 'datesShown') return {};
      return wordy.has(field) ? noName : noSentence;
  }
}

const share = <T>(all: readonly T[], test: (one: T, index: number) => boolean): number =>
  all.filter(test).length / all.length;

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
