const count = (number: number, one: string, several = `${one}s`): string =>
  `${thousands(number)} ${number === 1 ? one : several}`;

/** "10,000". */
function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The words of the reasoned responses that no cell holds. Dates come in as words. */
export const responses = {
  number: thousands,
  allThemes: 'All themes',
  severalLeads: 'several, named with each answer',
  title: (plan: string | undefined) => (plan ? `Reasoned response: ${plan}` : 'Reasoned response'),
  themeTitle: (theme: string) => `Reasoned response: ${theme}`,
  subtitle: (forum: string, date: string) => `${forum}, ${date}`,
  status: (drafts: number, of: number) =>
    drafts === of
      ? `DRAFT: not yet cleared for publication`
      : `DRAFT: ${drafts} of ${count(of, 'response')} not yet cleared`,
  about: {
    heading: 'About this document',
    purpose: (plan: string | undefined) =>
      `This document answers the proposals that were sent in ${plan ? `for ${plan}` : 'during outreach'}. For each proposal it says what was decided and why.`,
    theme: (theme: string) =>
      `It covers the theme ${theme}. The answers on all themes stand in one document of their own.`,
    lead: (lead: string) => `It holds only the responses led by ${lead}.`,
    numbers:
      'Proposals are numbered by theme, so that each can be cited: proposal 2.3 is the third of theme 2.',
    find: 'If you sent something in, find your reference in the index. It leads to the answer.',
    unnamed: 'Nobody who sent something in is named.',
    drafts: (drafts: number) =>
      `${count(drafts, 'response is', 'responses are')} not yet cleared. ${drafts === 1 ? 'It is' : 'They are'} marked DRAFT and may still change.`,
    leftOut: (drafts: number) =>
      `${count(drafts, 'response is', 'responses are')} not yet cleared and ${drafts === 1 ? 'is' : 'are'} left out.`,
  },
  outreach: {
    heading: 'How outreach was done',
    days: (opened: string | undefined, closed: string | undefined) => {
      if (opened && closed) return `Submissions were taken from ${opened} to ${closed}.`;
      if (opened) return `Submissions were taken from ${opened} on.`;
      return closed ? `Submissions were taken until ${closed}.` : undefined;
    },
  },
  figures: {
    heading: 'What was received',
    submissions: 'Submissions',
    numberOf: 'Number',
    relevant: 'Relevant to the forum',
    notRelevant: 'Not relevant to the forum',
    received: 'Total received',
    submissionsTable: 'Submissions received, by whether they are relevant',
    answers: 'Answers',
    relevantSubmissions: 'Relevant submissions',
    answered: 'Answered in full',
    partly: 'Answered in part',
    unanswered: 'Not yet answered',
    answersTable: 'Relevant submissions, by whether they are answered',
    references: 'References',
    indexed: 'Printed in the index',
    notAgreed: 'Not printed: the sender did not agree to publication',
    notAnswered: 'Not printed: not relevant, or not yet answered',
    referencesTable: 'References of submissions, by whether they are printed in the index',
    points: (points: number) =>
      `Some submissions make several points. Together they make ${count(points, 'relevant point')}.`,
    sectors: 'Who sent them',
    sector: 'Sector',
    noSector: 'Not said',
    sectorTable: 'Submissions by sector of the sender',
    decisions: 'Decisions',
    decision: 'Decision',
    noDecision: 'Not yet decided',
    proposals: 'Proposals',
    decisionTable: 'Proposals by decision',
    total: 'Total',
    themes: 'Themes',
    theme: 'Theme',
    rating: 'Assessment',
    noRating: 'Not assessed',
    themeTable: 'Relevant submissions and proposals by theme',
    themesNote:
      'A submission that makes points on several themes counts in each of them, so the themes may add up to more than the submissions.',
  },
  theme: {
    heading: (number: number, theme: string) => `Theme ${number}: ${theme}`,
    said: 'What was said',
    assessment: 'Assessment',
    assessed: (rating: string, by: string | undefined) =>
      by ? `Assessed ${rating} by ${by}` : `Assessed ${rating}`,
    notAssessed: 'This theme has not been assessed yet.',
    relevant: (submissions: number) => `${count(submissions, 'relevant submission')}.`,
    answers: 'Proposals and answers',
    none: 'There is no answer to show yet.',
    other: 'Other proposals',
    table: (theme: string) => `Proposals on ${theme} and their answers`,
  },
  response: {
    number: 'No.',
    proposal: 'Proposal',
    decision: 'Decision',
    reason: 'Reason',
    noDecision: 'Not yet decided',
    noReason: 'No reason given yet',
    draft: 'DRAFT: not yet cleared',
    commitment: 'Commitment:',
    lead: 'Lead:',
    answers: 'Answers:',
    unpublishedRefs: (refs: number) => `${count(refs, 'submission')} not published`,
    noRefs: 'no reference given',
  },
  index: {
    heading: 'Index of references',
    reference: 'Reference',
    answer: 'Answer',
    table: 'References of submissions and where they are answered',
    none: 'No reference may be published yet.',
    note: 'References of senders who did not agree to publication are left out.',
  },
  next: {
    heading: 'What happens next',
    stages: 'The next steps are:',
    stage: (stage: string, dates: string | undefined) => (dates ? `${stage}: ${dates}` : stage),
    meeting: (date: string, isProvisional: boolean) =>
      `The forum meets next on ${date}${isProvisional ? ' (provisional date)' : ''}.`,
  },
  contact: {
    heading: 'Whom to write to',
    words: 'Questions about this document: ',
  },
};

export type ResponsesWording = typeof responses;
