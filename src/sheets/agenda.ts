import { type AgendaItem, agendaKinds } from '../forum';
import { oneOf, points, text, wholeNumber } from './columns';
import type { Sheet } from './sheet';

export const agenda: Sheet<AgendaItem> = {
  name: 'Agenda',
  synonyms: ['running order', 'programme'],
  purpose: 'The items of the forum. The deck follows their order.',
  headings: 'part',
  columns: {
    part: text({
      header: 'Part',
      help: 'The part of the forum that the item belongs to.',
      example: 'Part 1',
      width: 12,
    }),
    item: text({
      header: 'Item',
      synonyms: ['no', 'number', 'agenda item'],
      help: 'The number or short name of the item.',
      example: '2',
      width: 8,
    }),
    kind: oneOf(
      {
        header: 'Kind',
        synonyms: ['type', 'slide kind'],
        help: 'Which slides the item makes. Choose from the list.',
        example: 'section',
        required: true,
        width: 14,
      },
      agendaKinds,
      { otherwise: 'error' },
    ),
    title: text({
      header: 'Title',
      synonyms: ['heading', 'topic'],
      help: 'The title of the slide. Blank takes the usual title of its kind. Line breaks are kept.',
      example: 'Updates on NAP5 progress',
      width: 44,
    }),
    leads: text({
      header: 'Leads',
      synonyms: ['lead', 'speaker', 'speakers', 'presenter', 'led by'],
      help: 'Who leads the item, as it should be printed. Each name should be in People.',
      example: 'Kevin Keith and Sue Bateman',
      width: 28,
    }),
    minutes: wholeNumber(
      {
        header: 'Minutes',
        synonyms: ['mins', 'duration', 'time'],
        help: 'How long the item takes, in minutes.',
        example: '15',
        width: 10,
      },
      1,
    ),
    points: points({
      header: 'Points',
      synonyms: ['bullets', 'notes', 'content'],
      help: 'What the slide says: one point a line (Alt+Enter). A line that starts with - is a sub-point of the one above.',
      example: 'Joint agenda',
    }),
  },
};
