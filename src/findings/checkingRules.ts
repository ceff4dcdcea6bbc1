import type { Source } from './finding';
import { nearestInstead } from './nearestInstead';
import { counted, didYouMean, quoted } from './phrases';
import { both, error, note, warning } from './rule';

type Nothing = Record<never, never>;

export interface UnknownTheme {
  readonly theme: string;
  /** What stands in the cell: the theme, or its sub-theme. */
  readonly typed: string;
  readonly nearest: string | undefined;
}

const notInThemes = ({ theme }: UnknownTheme): string => `${quoted(theme)} is not in Themes.`;

const useTheme = ({ nearest }: UnknownTheme): string =>
  didYouMean(nearest, 'Use a theme of the sheet Themes, or add it there.');

const nearestTheme = ({ typed, nearest }: UnknownTheme) => nearestInstead(typed, nearest);

/** "3", "3 and 4", "3 to 5". */
const numbersBetween = (first: number, last: number): string =>
  first === last ? String(first) : `${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;

/** Findings about facts of the forum, its themes, submissions, assessments and stages that do not fit together. */
export const checkingRules = {
  'point-twice': warning<{ ref: string; point: string | undefined; first: string }>(
    ({ ref, point, first }) =>
      point === undefined
        ? `The submission ${ref} is there twice. It is also in ${first}.`
        : `Point ${point} of the submission ${ref} is there twice. It is also in ${first}.`,
    () => 'Number the points of a submission in Point, or give it a Ref of its own.',
    ['responses'],
  ),
  'theme-not-known': error<UnknownTheme>(notInThemes, useTheme, both, nearestTheme),
  'response-theme-not-known': error<UnknownTheme>(
    notInThemes,
    useTheme,
    ['responses'],
    nearestTheme,
  ),
  'theme-twice': error<{ theme: string; first: string }>(
    ({ theme, first }) => `${quoted(theme)} is in Themes twice. It is also in ${first}.`,
    () => 'Take one of the two out.',
  ),
  'submission-not-filed': warning<{ ref: string }>(
    ({ ref }) => `The submission ${ref} has no theme, so the papers do not count it.`,
    () => 'File it under a theme, or put No in Relevant.',
  ),
  'sub-theme-missing': warning<{ ref: string; theme: string }>(
    ({ ref, theme }) =>
      `The submission ${ref} is filed under ${quoted(theme)}, which is divided into sub-themes. No assessment counts it.`,
    () => 'Fill in its Sub-theme.',
  ),
  'theme-not-assessed': warning<{ theme: string }>(
    ({ theme }) => `${quoted(theme)} has no assessment, so the deck does not show it.`,
    () => 'Add a row to Assessments.',
    ['deck'],
  ),
  'assessment-twice': error<{ theme: string; first: string }>(
    ({ theme, first }) =>
      `${quoted(theme)} is assessed twice. The other assessment is in ${first}.`,
    () => 'Take one of the two out.',
    ['deck'],
  ),
  'count-differs': warning<{ theme: string; typed: number; counted: number }>(
    ({ theme, typed, counted: own }) =>
      `${quoted(theme)} has ${counted(typed, 'relevant submission')} as typed, but ${own} in Submissions.`,
    () => 'Check the number. The papers show what is typed; blank is counted for you.',
    both,
    ({ typed, counted: own }) => ({ typed, type: own }),
  ),
  'topics-differ': warning<{ said: number; listed: number; atLeast: boolean }>(
    ({ said, listed: number, atLeast }) =>
      `The summary says ${atLeast ? 'at least ' : ''}${counted(said, 'topic')}, but lists ${number}.`,
    () => 'Check the summary. The papers show it as typed.',
  ),
  'typed-topics-differ': warning<{ said: number; listed: number; atLeast: boolean }>(
    ({ said, listed: number, atLeast }) =>
      `Topics lists ${counted(number, 'topic')}, but the summary says ${atLeast ? 'at least ' : ''}${said}.`,
    () => 'Check both. The papers show the summary as typed.',
  ),
  'analysis-missing': warning<{ theme: string }>(
    ({ theme }) => `${quoted(theme)} is rated, but has no analysis.`,
    () => 'Write why it is rated so in Analysis.',
  ),
  'rating-missing': warning<{ theme: string }>(
    ({ theme }) => `${quoted(theme)} is not rated, so the deck does not show it.`,
    () => 'Fill in Rating.',
    ['deck'],
  ),
  'assessment-without-submissions': warning<{ theme: string }>(
    ({ theme }) => `${quoted(theme)} is assessed, but no relevant submission is filed under it.`,
    () => 'Check Theme and Sub-theme in Submissions.',
  ),
  'commitment-number-twice': warning<{ plan: string | undefined; number: number; first: string }>(
    ({ plan, number, first }) =>
      `Commitment ${number}${plan ? ` of ${plan}` : ''} is there twice. It is also in ${first}.`,
    () => 'Give each commitment a number of its own.',
    ['deck'],
  ),
  'commitment-numbers-missing': warning<{
    plan: string | undefined;
    first: number;
    last: number;
  }>(
    ({ plan, first, last }) =>
      `${plan ?? 'The plan'} has no ${first === last ? 'commitment' : 'commitments'} ${numbersBetween(first, last)}.`,
    () => 'Add what is missing, or number the commitments anew.',
    ['deck'],
  ),
  'lead-not-in-people': warning<{ lead: string; nearest: string | undefined }>(
    ({ lead }) => `${quoted(lead)} leads an item of the agenda, but is not in People.`,
    ({ nearest }) =>
      didYouMean(nearest, 'Add the lead to People, or type the name as it stands there.'),
    ['deck'],
    ({ lead, nearest }) => nearestInstead(lead, nearest),
  ),
  'stage-ends-first': error<{ stage: string }>(
    ({ stage }) => `${quoted(stage)} ends before it starts.`,
    () => 'Check Starts and Ends.',
    ['deck'],
  ),
  'stages-overlap': warning<{ stage: string; other: string }>(
    ({ stage, other }) => `${quoted(stage)} starts before ${quoted(other)} has ended.`,
    () => 'Check the dates of both stages.',
    ['deck'],
  ),
  'stage-starts-before-phase': warning<{ stage: string; phase: string }>(
    ({ stage, phase }) => `${quoted(stage)} starts before its phase, ${quoted(phase)}.`,
    () => 'Check the dates of the stage and its phase.',
    ['deck'],
  ),
  'stage-ends-after-phase': warning<{ stage: string; phase: string }>(
    ({ stage, phase }) => `${quoted(stage)} ends after its phase, ${quoted(phase)}.`,
    () => 'Check the dates of the stage and its phase.',
    ['deck'],
  ),
  'phase-not-known': warning<{ phase: string; nearest: string | undefined }>(
    ({ phase }) => `There is no phase ${quoted(phase)}, so the stage stands by itself.`,
    ({ nearest }) => didYouMean(nearest, 'Add a row of the kind phase, or leave Phase blank.'),
    ['deck'],
    ({ phase, nearest }) => nearestInstead(phase, nearest),
  ),
  'no-stage-at-date': warning<Nothing>(
    () => 'No stage takes place on the day of the forum.',
    () => 'Check Date, and the dates in Stages.',
    ['deck'],
  ),
  'next-meeting-not-after': warning<Nothing>(
    () => 'The next meeting is not after this one.',
    () => 'Check Date and Next meeting.',
  ),
  'outreach-closed-first': warning<Nothing>(
    () => 'Outreach closed before it opened.',
    () => 'Check Outreach opened and Outreach closed.',
    ['responses'],
  ),
  'received-outside-outreach': note<{ ref: string }>(
    ({ ref }) => `The submission ${ref} was received outside the days of outreach.`,
    () => 'Check Received. The papers count the submission all the same.',
    ['responses'],
  ),
  'spelt-two-ways': warning<{ one: string; other: string; where: Source }>(
    ({ one, other, where: { sheet, cell } }) =>
      `${quoted(one)} is spelt ${quoted(other)} in cell ${cell} of ${sheet}.`,
    () => 'Choose one spelling. The papers print what is typed.',
    both,
    ({ one, other }) => ({ typed: one, type: other }),
  ),
};
