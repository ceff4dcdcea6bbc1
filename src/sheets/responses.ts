import { decisions, type Response } from '../forum';
import { date, longText, oneOf, refs, text } from './columns';
import { filedSubTheme, filedTheme } from './filedUnder';
import type { Sheet } from './sheet';

export const responses: Sheet<Response> = {
  name: 'Responses',
  synonyms: ['response', 'reasoned responses', 'answers'],
  purpose: 'The answer to each proposal: what was decided, and why.',
  headings: 'theme',
  columns: {
    refs: refs({
      header: 'Refs',
      synonyms: ['ref', 'references', 'submission refs', 'submission ids'],
      help: 'The submissions it answers, parted by commas. One point of a submission is S012.2.',
      example: 'S012, S015.2',
      width: 18,
    }),
    theme: filedTheme({ example: 'Digital Governance' }),
    subTheme: filedSubTheme(),
    proposal: longText({
      header: 'Proposal',
      synonyms: ['proposed action', 'what was proposed', 'idea'],
      help: 'What was proposed, in your own words. It is published: name nobody.',
      example: 'Publish all contracts in one place.',
      required: true,
      width: 50,
    }),
    decision: oneOf(
      {
        header: 'Decision',
        synonyms: ['outcome', 'response type'],
        help: 'What was decided. Choose from the list.',
        example: 'Partly adopted',
        width: 18,
      },
      decisions,
      {
        aliases: {
          accepted: 'Adopted',
          'partially adopted': 'Partly adopted',
          rejected: 'Not adopted',
          declined: 'Not adopted',
          'already underway': 'Already under way',
          underway: 'Already under way',
        },
        otherwise: 'error',
      },
    ),
    reason: longText({
      header: 'Reason',
      synonyms: ['reasons', 'response', 'why', 'justification'],
      help: 'Why it was decided so. It is published: name nobody.',
      example: 'The new platform will hold all contracts from 2024.',
      width: 70,
    }),
    commitment: text({
      header: 'Commitment',
      synonyms: ['reflected in commitment', 'commitment number'],
      help: 'The commitment that takes the proposal up.',
      example: 'NAP6 commitment 1',
      width: 22,
    }),
    lead: text({
      header: 'Lead',
      synonyms: ['owner', 'sro', 'lead official'],
      help: 'The post that owns the response. It is published.',
      example: 'Government lead for open contracting',
      width: 34,
    }),
    clearedBy: text({
      header: 'Cleared by',
      synonyms: ['approved by', 'signed off by'],
      help: 'The post that cleared the response for publication.',
      example: 'Deputy Director, Open Government',
      width: 32,
    }),
    clearedOn: date({
      header: 'Cleared on',
      synonyms: ['approved on', 'date cleared', 'signed off on'],
      help: 'The day on which it was cleared. Blank: it is a draft.',
      example: '15/06/2023',
    }),
  },
};
