import { themeName } from '../../forum';
import { plain, type Table } from '../../outline';
import type { ResponsesContext } from './context';
import { textCell } from './countTable';
import type { ThemeResponses } from './numberedResponses';
import { shadeOf } from './shade';

/** The themes and their sub-themes with rating, relevant submissions and proposals. */
export function themeTable(context: ResponsesContext, themes: readonly ThemeResponses[]): Table {
  const { figures: words, theme: themeWords, number } = context.wording.responses;
  return {
    kind: 'table',
    description: words.themeTable,
    columns: [
      { header: words.theme, share: 42, align: 'left' },
      { header: words.rating, share: 19, align: 'left' },
      { header: words.submissions, share: 21, align: 'right' },
      { header: words.proposals, share: 18, align: 'right' },
    ],
    rows: themes.flatMap(({ theme: name, sections }) =>
      sections.map(({ theme, subTheme, responses }) => {
        const assessment = context.assessmentOf(theme, subTheme);
        const rating = assessment?.rating;
        const submissions =
          assessment?.relevantSubmissions ?? context.submissionsOf(theme, subTheme).refs.length;
        return [
          textCell(name === undefined ? themeWords.other : themeName(theme, subTheme)),
          {
            paragraphs: [plain(rating ?? words.noRating)],
            ...(rating && { rating: shadeOf(rating) }),
          },
          textCell(number(submissions)),
          textCell(number(responses.length)),
        ];
      }),
    ),
  };
}
