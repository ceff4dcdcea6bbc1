import { quoted } from './phrases';
import { warning } from './rule';

/** Findings about facts that do not fit together. */
export const checkingRules = {
  'lead-not-in-people': warning<{ lead: string }>(
    ({ lead }) => `${quoted(lead)} leads an item of the agenda, but is not in People.`,
    () => 'Add the lead to People, or type the name as it stands there.',
    ['deck'],
  ),
};
