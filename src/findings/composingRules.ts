import { quoted } from './phrases';
import { warning } from './rule';

/** Findings about what a paper cannot show, made while it is composed. */
export const composingRules = {
  'nothing-to-show': warning<{ item: string; sheet: string; what: string }>(
    ({ item, sheet, what }) => `The agenda has ${quoted(item)}, but ${sheet} holds no ${what}.`,
    ({ sheet, what }) => `Add ${what} to ${sheet}, or take the item out of Agenda.`,
    ['deck'],
  ),
};
