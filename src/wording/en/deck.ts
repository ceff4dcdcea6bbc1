/** The words of the deck that no cell holds. Dates come in as words. */
export const deck = {
  forum: 'Multi-Stakeholder Forum',
  ownSlides: 'From the template',
  partLine: (date: string, part: string | undefined) => (part ? `${date} - ${part}` : date),
  minutes: (minutes: number) => `(${minutes} ${minutes === 1 ? 'min' : 'mins'})`,
  defaultTitles: {
    section: 'Section',
    welcome: 'Welcome',
    rules: 'Meeting rules',
    purpose: 'Purpose of this meeting',
    agenda: 'Agenda',
    updates: (plan: string | undefined) =>
      plan ? `Updates on ${plan} progress` : 'Updates on progress',
    feedback: 'Feedback discussion',
    break: 'Comfort break',
    opening: 'Opening remarks',
    analysis: (plan: string | undefined) =>
      plan ? `Analysis of ${plan} Outreach Phase` : 'Analysis of outreach',
    'next steps': 'Next steps',
    contacts: 'Contacts',
    reflections: 'Reflections',
    close: 'Thank you',
    points: 'Points',
  },
  discussion: (ratings: readonly string[]) =>
    ratings.length === 0
      ? 'Discussion of themes'
      : `Discussion: ${inWords(ratings.map((rating) => `'${rating.toLowerCase()}'`))} assessed themes`,
  break: (minutes: number, title: string) => `${minutes}-minute\n${title}`,
  agendaPart: (part: string) => `${part}:`,
  partWithTitle: (part: string, title: string) => `${part}: ${title}`,
  commitment: (number: number, title: string) => `Commitment ${number}: ${title}`,
  objective: (number: number, of: number) => (of === 1 ? 'Objective:' : `Objective ${number}:`),
  status: 'Status:',
  update: (date: string | undefined) => (date ? `Update, ${date}:` : 'Update:'),
  /** "Verbal updates: NAP5 commitments 1-8 + Local Transparency". */
  verbalUpdates: (
    plan: string | undefined,
    ranges: readonly (readonly [number, number])[],
    unnumbered: readonly string[],
  ) => {
    const numbers = ranges
      .map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
      .join(', ');
    const numbered = numbers === '' ? [] : [`${plan ? `${plan} ` : ''}commitments ${numbers}`];
    return `Verbal updates: ${[...numbered, ...unnumbered].join(' + ')}`;
  },
  theme: 'Theme',
  themeAndSubTheme: 'Theme: Sub-theme',
  subTheme: (theme: string, place: number, of: number, subTheme: string) =>
    `${theme} (${place} of ${of}): ${subTheme}`,
  assessmentTable: 'Analysis document table for reference:',
  assessed: (rating: string, place: number, of: number) =>
    `Assessed '${rating}' (${place} of ${of})`,
  relevantSubmissions: 'No of relevant submissions',
  summary: 'Summary of submissions',
  analysis: (by: string | undefined) => (by ? `${by} Analysis` : 'Analysis'),
  assessmentDescription: (theme: string) =>
    `Relevant submissions, their summary and the analysis of ${theme}`,
  noAnalysis: 'No analysis yet',
  noSummary: 'No relevant submissions',
  stages: 'Stages of the NAP Co-creation Process',
  stagesDescription: (steps: readonly string[]) => `Timeline: ${steps.join('; ')}`,
  weAreHere: 'WE ARE HERE',
  legend: (what: string) => `= ${what}`,
  phase: (parent: string | undefined, phase: string) => (parent ? `${parent} - ${phase}` : phase),
  nextMeeting: (isProvisional: boolean) =>
    isProvisional ? 'Next provisional date: ' : 'Next date: ',
  continued: (title: string, before: number) =>
    before === 1 ? `${title} (continued)` : `${title} (continued ${before})`,
  ended: 'See the slide before',
  cut: '…',
  apart: (title: string, count: number) => `${title} (${count})`,
  notes: {
    leads: (leads: string) => `Lead: ${leads}`,
    minutes: (minutes: number) => `Time: ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    from: (workbook: string, cells: readonly string[]) => `From ${workbook}: ${cells.join('; ')}`,
    fullTitle: (title: string) => `Title in full: ${title}`,
  },
};

function inWords(values: readonly string[]): string {
  return values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
}

export type DeckWording = typeof deck;
