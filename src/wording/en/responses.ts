const isOne = (count: number): boolean => count === 1;
const counted = (count: number, one: string, several = `${one}s`): string =>
  `${grouped(count)} ${isOne(count) ? one : several}`;

/** A count with a comma every three digits, as GOV.UK writes thousands: "10,000". */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

const planOr = (plan: string | undefined): string => plan ?? 'the next plan';

/** The words of the reasoned responses that no cell holds. Dates come in as words. */
export const responses = {
  count: grouped,
  title: (plan: string | undefined, theme: string | undefined) =>
    `Reasoned response${plan ? ` for ${plan}` : ''}${theme ? `: ${theme}` : ''}`,
  subtitle: (forum: string, date: string | undefined) => (date ? `${forum}, ${date}` : forum),
  otherTheme: 'Other',
  forum: 'Multi-Stakeholder Forum',

  status: (drafts: number, all: number) =>
    drafts === all
      ? `DRAFT: not cleared (${counted(all, 'response')})`
      : `DRAFT: ${grouped(drafts)} of ${counted(all, 'response')} not cleared`,
  draft: 'DRAFT: not cleared',

  about: {
    heading: 'About this document',
    whole: (plan: string | undefined) =>
      `This document answers the submissions that we received for ${planOr(plan)}. For each proposal it says what was decided and why.`,
    theme: (plan: string | undefined, theme: string) =>
      `This document answers the proposals on ${theme} that we received for ${planOr(plan)}. For each proposal it says what was decided and why.`,
    onlyLead: (lead: string) => `It holds only the responses that ${lead} leads.`,
    howToCite: (example: string) =>
      `Each proposal has a number, such as ${example}. Please give it if you write to us about a response.`,
    privacy:
      'We name no submitter. We print the reference of a submission only if its sender agreed to publication.',
    drafts: (drafts: number) =>
      isOne(drafts)
        ? 'One response has not been cleared yet. It is marked “DRAFT: not cleared” and may change.'
        : `${grouped(drafts)} responses have not been cleared yet. They are marked “DRAFT: not cleared” and may change.`,
    leftOut: (count: number) =>
      isOne(count)
        ? 'One response has not been cleared yet. It is left out of this document.'
        : `${grouped(count)} responses have not been cleared yet. They are left out of this document.`,
    plan: 'Plan',
    planWithTitle: (plan: string | undefined, title: string | undefined) =>
      [plan, title].filter((part) => part !== undefined).join(': '),
    meeting: 'Forum',
    responsible: 'Responsible',
  },

  outreach: {
    heading: 'How we asked for submissions',
    between: (opened: string, closed: string) => `We took submissions from ${opened} to ${closed}.`,
    from: (opened: string) => `We took submissions from ${opened}.`,
    until: (closed: string) => `We took submissions until ${closed}.`,
    received: (count: number, relevant: number) =>
      `We received ${counted(count, 'submission')}, of which ${grouped(relevant)} ${isOne(relevant) ? 'is' : 'are'} relevant to the plan.`,
  },

  figures: {
    heading: 'Submissions and decisions in figures',
    submissions: 'Submissions',
    proposals: 'Proposals',
    total: 'Total',
    byAnswer: 'Submissions by answer',
    answer: 'Answer',
    answers: {
      full: 'Answered in full',
      part: 'Answered in part',
      none: 'Not yet answered',
      'not relevant': 'Not relevant to the plan',
    },
    bySector: 'Submissions by sector',
    sector: 'Sector',
    noSector: 'Not given',
    byDecision: 'Proposals by decision',
    decision: 'Decision',
    byTheme: 'Themes, with their rating',
    theme: 'Theme',
    rating: 'Rating',
    noRating: 'Not rated',
    relevant: 'Relevant submissions',
    severalThemes:
      'A submission can make points on several themes. It is counted once in each of them.',
  },

  noDecision: 'No decision yet',
  theme: {
    relevant: (count: number) =>
      count === 0
        ? 'No relevant submissions were filed here.'
        : `We received ${counted(count, 'relevant submission')}.`,
    said: 'What was said',
    assessment: (by: string | undefined) => (by ? `Assessment by ${by}` : 'Assessment'),
    rated: (rating: string) => `Assessed ${rating}`,
    noAnalysis: 'There is no analysis yet.',
    across: 'The theme as a whole',
    proposals: (theme: string) => `Proposals on ${theme}`,
    noProposals: 'There are no responses here yet.',
    onlyLeftOut: 'The responses here have not been cleared yet. They are left out.',
  },

  proposal: {
    heading: (number: string, decision: string) => `${number}: ${decision}`,
    proposal: 'Proposal',
    reason: 'Reason',
    noReason: 'No reason given yet',
    commitment: 'Commitment',
    noCommitment: 'None',
    lead: 'Lead',
    noLead: 'Not named yet',
    answers: 'Answers',
    point: (ref: string, point: string) => `${ref} (point ${point})`,
    withheld: (count: number) =>
      `${counted(count, 'submission')} whose ${isOne(count) ? 'sender' : 'senders'} did not agree to publication`,
    noRefs: 'No reference given',
  },

  index: {
    heading: 'Index of references',
    intro: 'Find the reference that you were given, and follow the number to the answer.',
    sum: (all: number, listed: number, withheld: number) =>
      `We received ${counted(all, 'submission')}. ${grouped(listed)} ${isOne(listed) ? 'is' : 'are'} listed here. ${grouped(withheld)} ${isOne(withheld) ? 'is' : 'are'} not listed, because ${isOne(withheld) ? 'its sender' : 'their senders'} did not agree to publication.`,
    sumOfTheme: (all: number, listed: number, withheld: number) =>
      `${counted(all, 'submission')} ${isOne(all) ? 'belongs' : 'belong'} to this theme. ${grouped(listed)} ${isOne(listed) ? 'is' : 'are'} listed here. ${grouped(withheld)} ${isOne(withheld) ? 'is' : 'are'} not listed, because ${isOne(withheld) ? 'its sender' : 'their senders'} did not agree to publication.`,
    description: 'References of submissions, with the proposals that answer them',
    reference: 'Reference',
    answeredBy: 'Answered by',
    point: (point: string) => `point ${point}: `,
    notYet: 'not yet answered',
    notYetAnswered: 'Not yet answered',
    notRelevant: 'Not relevant to the plan',
  },

  next: {
    heading: 'What happens next',
    stage: 'Stage',
    when: 'When',
    stages: 'Stages still to come, with their dates',
    noDates: 'Not dated yet',
    dates: (from: string, to: string) => `${from} to ${to}`,
    meeting: (date: string, isProvisional: boolean) =>
      isProvisional
        ? `The forum is to meet next on ${date}. This date is provisional.`
        : `The forum meets next on ${date}.`,
  },

  contact: {
    heading: 'Contact us',
    write: 'Write to us if you have a question about a response. Please give its number.',
  },
};

export type ResponsesWording = typeof responses;
