import type { EntryRule } from './setUpPlan';

/** What Excel says of an entry that a rule does not take: it refuses it, or asks before it takes it. */
export interface Refusal {
  readonly style: 'stop' | 'warning';
  readonly title: string;
  readonly text: string;
}

/** What is said where a rule is not kept; undefined where it takes everything. */
export function refusalOf(rule: EntryRule): Refusal | undefined {
  switch (rule.kind) {
    case 'anything':
      return undefined;
    case 'list':
      return rule.isClosed ? stop('Choose a value from the list.') : undefined;
    case 'named list':
      return {
        style: 'warning',
        title: `Not in ${rule.sheet}`,
        text: `This is not in the sheet ${rule.sheet} yet. Add it there, or choose from the list.`,
      };
    case 'whole number':
      return stop(`Type a whole number, ${rule.minimum} or more.`);
    case 'date':
      return stop('Type a date such as 22/06/2023.');
  }
}

const stop = (text: string): Refusal => ({ style: 'stop', title: 'Please check', text });

/** The most characters that Excel takes for a list written into a validation. */
const longest = 255;

/** A list as it is written into a validation. Throws where Excel can't hold it there. */
export function listText(values: readonly string[]): string {
  const list = values.join(',');
  if (list.length > longest || values.some((value) => /[",]/.test(value))) {
    throw new Error(`Excel can't hold this list in a validation: ${list}`);
  }
  return list;
}
