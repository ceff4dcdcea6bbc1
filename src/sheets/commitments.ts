import type { Commitment } from '../forum';
import { date, lines, longText, text, wholeNumber } from './columns';
import type { Sheet } from './sheet';

export const commitments: Sheet<Commitment> = {
  name: 'Commitments',
  synonyms: ['commitment', 'pledges'],
  purpose: 'The promises of the action plans.',
  headings: 'plan',
  columns: {
    plan: text({
      header: 'Plan',
      synonyms: ['nap', 'action plan'],
      help: 'The short name of the plan.',
      example: 'NAP5',
      width: 10,
    }),
    number: wholeNumber(
      {
        header: 'Number',
        synonyms: ['no', 'commitment number'],
        help: 'The number of the commitment in its plan. Leave it blank if it has none.',
        example: '1',
        width: 10,
      },
      1,
    ),
    title: text({
      header: 'Title',
      synonyms: ['commitment', 'name'],
      help: 'The title of the commitment.',
      example: 'Open Contracting',
      required: true,
      width: 44,
    }),
    objectives: lines({
      header: 'Objectives',
      synonyms: ['objective', 'aim', 'aims'],
      help: 'What it is to achieve: one objective a line (Alt+Enter).',
      example: 'To improve compliance, coverage, and quality of contract publication.',
    }),
    governmentLead: text({
      header: 'Government lead',
      synonyms: ['sro', 'lead department', 'gov lead'],
      help: 'Who leads for government.',
      example: 'Cabinet Office',
      width: 28,
    }),
    civilSocietyLead: text({
      header: 'Civil society lead',
      synonyms: ['civil society partner', 'cso lead'],
      help: 'Who leads for civil society.',
      example: 'Open Contracting Advisory Group',
      width: 28,
    }),
    status: text(
      {
        header: 'Status',
        synonyms: ['progress'],
        help: 'How far it is.',
        example: 'On track',
        width: 18,
      },
      {
        kind: 'suggested',
        values: ['Not started', 'On track', 'Delayed', 'Complete', 'Withdrawn'],
      },
    ),
    update: longText({
      header: 'Update',
      synonyms: ['latest update', 'progress update', 'comments'],
      help: 'What has happened since the last forum.',
      example: 'The first data set was published in May.',
    }),
    updatedOn: date({
      header: 'Updated on',
      synonyms: ['date of update', 'updated'],
      help: 'The day of the update.',
      example: '01/06/2023',
    }),
  },
};
