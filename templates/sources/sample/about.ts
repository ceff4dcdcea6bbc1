import type { NotesPlan } from '../../../src/workbook';

/** The first sheet of the sample: what it is, what is on the public record and what is invented. */
export const about: NotesPlan = {
  kind: 'notes',
  name: 'About this sample',
  heading: 'About this sample',
  lines: [
    'This workbook holds the UK Multi-Stakeholder Forum for Open Government of 22 June 2023, ready to be made into its deck and its reasoned responses.',
    'From the public record: the agenda, the speakers and contacts, the commitments of NAP5, the themes, the ratings, the summaries and analyses, the stages of NAP6 with the dates shown, and what the deck says of each.',
    'Invented: every submission and who sent it, every response, the leads and who cleared them, the descriptions of themes, how and when outreach was done, the response contact, the first and last day of each stage, and the day of the visit. Leads are roles, not people.',
    'The deck prints “CDDO” beside the stages without saying which it belongs to. Here it stands at Outreach.',
    'Counts, topics and most summaries are left blank in Assessments, because they are worked out from Submissions. Justice says “3 topics” and lists two, as the deck did: a warning points it out.',
    'Some cells are left as a check would find them: two leads that are not in People, “Finalisation” spelt two ways, and a few responses that nobody has cleared yet.',
  ],
};
