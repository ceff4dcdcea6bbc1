import type { CalendarDate } from '../forum';

/** What a cell holds, whichever program wrote it. Text keeps the writer's characters; columns clean it. */
export type Cell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** An Excel error such as "#REF!". */
  | { readonly kind: 'error'; readonly code: string }
  /** A formula whose result the workbook does not hold. */
  | { readonly kind: 'uncalculated'; readonly formula: string };

export const blank: Cell = { kind: 'blank' };
