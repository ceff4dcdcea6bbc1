import { listed, quoted } from './phrases';
import { error, warning } from './rule';

/** Findings about what a paper cannot show, made while it is composed. */
export const composingRules = {
  'nothing-to-show': warning<{ item: string; sheet: string; what: string }>(
    ({ item, sheet, what }) => `The agenda has ${quoted(item)}, but ${sheet} holds no ${what}.`,
    ({ sheet, what }) => `Add ${what} to ${sheet}, or take the item out of Agenda.`,
    ['deck'],
  ),
  'part-not-known': error<{ part: string; parts: readonly string[] }>(
    ({ part }) => `The agenda has no part ${quoted(part)}.`,
    ({ parts }) =>
      parts.length === 0
        ? 'Fill in Part on the sheet Agenda, or make the whole deck.'
        : `Its parts are ${listed(parts.map(quoted), 'and')}.`,
    ['deck'],
  ),
};
