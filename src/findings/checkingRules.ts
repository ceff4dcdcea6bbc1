import type { Source } from './finding';
import { counted, quoted } from './phrases';
import { error, note, warning } from './rule';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean ${quoted(nearest)}? ${otherwise}`;

type Nothing = Record<never, never>;

export interface UnknownTheme {
  readonly theme: string;
  readonly nearest: string | undefined;
}

const notInThemes = ({ theme }: UnknownTheme): string => `${quoted(theme)} is not in Themes.`;

const useTheme = ({ nearest }: UnknownTheme): string =>
  meant(nearest, 'Use a theme of the sheet Themes, or add it there.');

interface PublishedName {
  readonly column: string;
  readonly ref: string;
}

const takeOut = (): string => 'Take it out, unless everybody may know it.';

const takeNameOut = (): string => 'Take the name out, or check May publish in Submissions.';

/** Findings about facts that do not fit together. */
export const checkingRules = {
  'point-twice': warning<{ ref: string; point: string | undefined; first: string }>(
    ({ ref, point, first }) =>
      point === undefined
        ? `The submission ${ref} is there twice. It is also in ${first}.`
        : `Point ${point} of the submission ${ref} is there twice. It is also in ${first}.`,
    () => 'Number the points of a submission in Point, or give it a Ref of its own.',
    ['responses'],
  ),
  'theme-not-known': error<UnknownTheme>(notInThemes, useTheme),
  'response-theme-not-known': error<UnknownTheme>(notInThemes, useTheme, ['responses']),
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
      `${plan ?? 'The plan'} has no ${first === last ? `commitment ${first}` : `commitments ${first} to ${last}`}.`,
    () => 'Add what is missing, or number the commitments anew.',
    ['deck'],
  ),
  'lead-not-in-people': warning<{ lead: string; nearest: string | undefined }>(
    ({ lead }) => `${quoted(lead)} leads an item of the agenda, but is not in People.`,
    ({ nearest }) => meant(nearest, 'Add the lead to People, or type the name as it stands there.'),
    ['deck'],
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
    ({ nearest }) => meant(nearest, 'Add a row of the kind phase, or leave Phase blank.'),
    ['deck'],
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
  ),
  'no-response': warning<{ ref: string }>(
    ({ ref }) => `${ref} has no response.`,
    () => 'Add its Ref to a response, or write one.',
    ['responses'],
  ),
  'response-ref-not-known': error<{ ref: string; nearest: string | undefined }>(
    ({ ref }) => `The response names ${quoted(ref)}, which is not in Submissions.`,
    ({ nearest }) => meant(nearest, 'Check the reference.'),
    ['responses'],
  ),
  'response-without-ref': warning<Nothing>(
    () => 'The response names no submission.',
    () => 'Fill in Refs, so that submitters find their answer.',
    ['responses'],
  ),
  'response-theme-differs': note<{ theme: string; ref: string; other: string }>(
    ({ theme, ref, other }) =>
      `The response is filed under ${quoted(theme)}, but ${ref} under ${quoted(other)}.`,
    () => 'Check both. The response stands where it is filed.',
    ['responses'],
  ),
  'proposal-empty': warning<Nothing>(
    () => 'The proposal holds no words that say what was proposed.',
    () => 'Write in Proposal what was proposed, naming nobody.',
    ['responses'],
  ),
  'decision-missing': warning<Nothing>(
    () => 'The response has no decision.',
    () => 'Choose one from the list in Decision.',
    ['responses'],
  ),
  'reason-missing': warning<Nothing>(
    () => 'The response gives no reason.',
    () => 'Write why it was decided so. The rules of the Open Government Partnership ask for it.',
    ['responses'],
  ),
  'cleared-not-whole': error<{ column: string }>(
    ({ column }) => `The response is cleared, but ${column} does not say anything.`,
    ({ column }) => `Fill in ${column}, or empty Cleared on until it is decided.`,
    ['responses'],
  ),
  'response-not-cleared': warning<Nothing>(
    () => 'The response is not cleared, so it counts as a draft.',
    () => 'Fill in Cleared by and Cleared on once it is cleared, or use --cleared-only.',
    ['responses'],
  ),
  'clearance-half': warning<{ given: string; missing: string }>(
    ({ given, missing }) =>
      `${given} is filled in, but ${missing} is not, so the response counts as a draft.`,
    ({ given, missing }) => `Fill in ${missing}, or empty ${given}.`,
    ['responses'],
  ),
  'cleared-before-received': warning<{ ref: string }>(
    ({ ref }) => `The response was cleared before ${ref} was received.`,
    () => 'Check Cleared on, and Received in Submissions.',
    ['responses'],
  ),
  'commitment-missing': warning<{ decision: string }>(
    ({ decision }) => `The decision is ${quoted(decision)}, but no commitment is named.`,
    () => 'Fill in Commitment, so that readers see what came of the proposal.',
    ['responses'],
  ),
  'answered-twice': warning<{
    ref: string;
    decision: string;
    first: string;
    firstDecision: string;
  }>(
    ({ ref, decision, first, firstDecision }) =>
      `${ref} is decided ${quoted(decision)} here, and ${quoted(firstDecision)} in ${first}.`,
    () => 'Name single points in Refs, such as S012.2, or decide the same.',
    ['responses'],
  ),
  'published-email': warning<{ column: string }>(
    ({ column }) => `${column} holds an e-mail address, and it is published.`,
    takeOut,
  ),
  'published-telephone': warning<{ column: string }>(
    ({ column }) => `${column} holds what looks like a telephone number, and it is published.`,
    takeOut,
  ),
  'published-postcode': warning<{ column: string }>(
    ({ column }) => `${column} holds what looks like a postcode, and it is published.`,
    takeOut,
  ),
  'published-insurance-number': warning<{ column: string }>(
    ({ column }) =>
      `${column} holds what looks like a National Insurance number, and it is published.`,
    () => 'Take it out.',
  ),
  'published-name': error<PublishedName>(
    ({ column, ref }) =>
      `${column} is published, and names the sender of ${ref}, who did not agree to be named.`,
    takeNameOut,
  ),
  'published-name-likely': warning<PublishedName>(
    ({ column, ref }) =>
      `${column} is published, and holds a word that is also the name of the sender of ${ref}, who did not agree to be named.`,
    takeNameOut,
  ),
  'published-organisation': warning<PublishedName>(
    ({ column, ref }) =>
      `${column} is published, and seems to name the organisation that sent ${ref}, which did not agree to be named.`,
    takeNameOut,
  ),
};
