import { type Assessment, ratings } from '../forum';
import { longText, oneOf, topics, wholeNumber } from './columns';
import { filedSubTheme, filedTheme } from './filedUnder';
import type { Sheet } from './sheet';

export const assessments: Sheet<Assessment> = {
  name: 'Assessments',
  synonyms: ['assessment', 'analysis', 'theme assessments'],
  purpose: 'For each theme or sub-theme: its rating, what was said, and the analysis.',
  headings: 'theme',
  columns: {
    theme: filedTheme({ required: true, width: 32 }),
    subTheme: filedSubTheme({ width: 24 }),
    rating: oneOf(
      {
        header: 'Rating',
        synonyms: ['rag', 'rag status', 'rag rating', 'brag', 'status'],
        help: 'Green, Amber or Red.',
        example: 'Green',
        width: 12,
      },
      ratings,
      {
        aliases: {
          g: 'Green',
          a: 'Amber',
          yellow: 'Amber',
          r: 'Red',
          '🟢': 'Green',
          '🟡': 'Amber',
          '🟠': 'Amber',
          '🔴': 'Red',
        },
        otherwise: 'error',
      },
    ),
    relevantSubmissions: wholeNumber({
      header: 'Relevant submissions',
      synonyms: [
        'no of relevant submissions',
        'number of submissions',
        'count',
        'no of submissions',
      ],
      help: 'Leave it blank: it is counted from Submissions. What you type here wins.',
      example: '8',
      width: 14,
    }),
    topics: topics({
      header: 'Topics',
      synonyms: ['topic', 'issues'],
      help: 'Leave it blank: the topics are taken from Submissions. What you type here wins; part topics by semicolons.',
      example: 'lobbying; ministerial meetings',
    }),
    summary: longText({
      header: 'Summary',
      synonyms: ['summary of submissions', 'what was said'],
      help: 'Leave it blank for "3 topics: a; b; and c". What you type here wins.',
      example: '2 topics: lobbying; and ministerial meetings',
    }),
    analysis: longText({
      header: 'Analysis',
      synonyms: ['assessment', 'cddo analysis', 'comments'],
      help: 'Why the theme is rated as it is.',
      example: 'There is strong potential for a commitment.',
      width: 80,
    }),
  },
};
