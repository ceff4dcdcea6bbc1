import { decisions, themeName } from '../../forum';
import { bold, type DocumentBlock, plain, type Table, type TableCell } from '../../outline';
import { heading, paragraph, type ResponsesContext } from './context';
import { submissionFigures } from './figures';
import { indexEntries } from './index/entries';
import type { ThemeResponses } from './numberedResponses';
import { responsesIn, type Selection } from './selection';

/** What was received and what became of it, in figures that add up. */
export function figuresBlocks(
  context: ResponsesContext,
  { themes }: Selection,
): readonly DocumentBlock[] {
  const words = context.wording.responses.figures;
  const shown = responsesIn(themes);
  const figures = submissionFigures(context.forum, shown);
  const indexed = new Set(indexEntries(context, shown).map(({ ref }) => ref)).size;
  const number = context.wording.responses.number;
  const byDecision = [
    ...decisions.map(
      (decision) =>
        [decision, shown.filter(({ response }) => response.decision === decision).length] as const,
    ),
    [words.noDecision, shown.filter(({ response }) => !response.decision).length] as const,
  ].filter(([, count]) => count > 0);
  return [
    heading(1, words.heading),
    countTable(words.submissionsTable, words.submissions, words.numberOf, number, [
      [words.received, figures.received],
      [words.relevant, figures.relevant],
      [words.notRelevant, figures.notRelevant],
      [words.answered, figures.answered],
      [words.partly, figures.partly],
      [words.unanswered, figures.unanswered],
      [words.published, indexed],
      [words.unpublished, figures.received - indexed],
    ]),
    ...(figures.relevantPoints > figures.relevant
      ? [paragraph(plain(words.points(figures.relevantPoints)))]
      : []),
    countTable(words.sectorTable, words.sector, words.submissions, number, [
      ...figures.bySector.map(([sector, count]) => [sector ?? words.noSector, count] as const),
      [words.total, figures.received],
    ]),
    ...(shown.length > 0
      ? [
          countTable(words.decisionTable, words.decision, words.proposals, number, [
            ...byDecision,
            [words.total, shown.length],
          ]),
        ]
      : []),
    heading(2, words.themesHeading),
    themeTable(context, themes),
    paragraph(plain(words.themesNote)),
  ];
}

const cell = (text: string): TableCell => ({ paragraphs: [plain(text)] });

function countTable(
  description: string,
  what: string,
  count: string,
  number: (value: number) => string,
  rows: readonly (readonly [what: string, count: number])[],
): Table {
  return {
    kind: 'table',
    description,
    columns: [
      { header: what, share: 75, align: 'left' },
      { header: count, share: 25, align: 'right' },
    ],
    rows: rows.map(([name, value]) => [cell(name), cell(number(value))]),
  };
}

function themeTable(context: ResponsesContext, themes: readonly ThemeResponses[]): Table {
  const { figures: words, theme: themeWords, number } = context.wording.responses;
  return {
    kind: 'table',
    description: words.themeTable,
    columns: [
      { header: words.theme, share: 46, align: 'left' },
      { header: words.rating, share: 18, align: 'left' },
      { header: words.submissions, share: 19, align: 'right' },
      { header: words.proposals, share: 17, align: 'right' },
    ],
    rows: themes.flatMap(({ theme: name, sections }) =>
      sections.map(({ theme, subTheme, responses }) => {
        const assessment = context.assessmentOf(theme, subTheme);
        const submissions =
          assessment?.relevantSubmissions ?? context.submissionsOf(theme, subTheme).refs.length;
        return [
          cell(name === undefined ? themeWords.other : themeName(theme, subTheme)),
          { paragraphs: [bold(assessment?.rating ?? words.noRating)] },
          cell(number(submissions)),
          cell(number(responses.length)),
        ];
      }),
    ),
  };
}
