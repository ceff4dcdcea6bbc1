/** The language that Excel runs in, as a part of what it shows and takes. */
export type Language = 'en-GB' | 'de-DE';

const day = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

const spoken: Readonly<Record<Language, Spoken>> = {
  'en-GB': {
    truths: { TRUE: true, FALSE: false },
    number: /^-?\d{1,3}(,?\d{3})*(\.\d+)?%?$/,
    month: /^(\d{1,2} )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[ -]\d{1,4}$/i,
    errors: {},
  },
  'de-DE': {
    truths: { WAHR: true, FALSCH: false },
    number: /^-?\d{1,3}(\.?\d{3})*(,\d+)?%?$/,
    month:
      /^(\d{1,2}\. )?(jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*\.?[ -]\d{1,4}$/i,
    errors: { '#N/A': '#NV', '#VALUE!': '#WERT!', '#REF!': '#BEZUG!', '#NUM!': '#ZAHL!' },
  },
};

interface Spoken {
  readonly truths: Readonly<Record<string, boolean>>;
  readonly number: RegExp;
  readonly month: RegExp;
  /** Errors that have another name in the language. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What Excel makes of a text that is typed into a cell: a truth, a number, a day or the text. */
export function typedIn(language: Language, text: string): string | number | boolean {
  const { truths, number, month } = spoken[language];
  const truth = truths[text.toUpperCase()];
  if (truth !== undefined) return truth;
  if (number.test(text)) return 1;
  if (day.test(text) || isoDay.test(text) || month.test(text)) return 45_000;
  return text;
}

/** The name of an error in a language. */
export const errorIn = (language: Language, error: string): string =>
  spoken[language].errors[error] ?? error;
