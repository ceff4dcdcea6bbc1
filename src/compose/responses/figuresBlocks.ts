import { decisions } from '../../forum';
import { type DocumentBlock, plain } from '../../outline';
import { heading, paragraph, type ResponsesContext } from './context';
import { type CountRow, countTable } from './countTable';
import { submissionFigures } from './figures';
import { indexEntries } from './index/entries';
import { responsesIn, type Selection } from './selection';
import { themeTable } from './themeTable';

/** What was received and what became of it, in figures that add up: each table ends with its sum. */
export function figuresBlocks(
  context: ResponsesContext,
  { themes }: Selection,
): readonly DocumentBlock[] {
  const { wording, forum } = context;
  const words = wording.responses.figures;
  const shown = responsesIn(themes);
  const figures = submissionFigures(forum, shown, {
    indexed: indexEntries(context, shown).map(({ ref }) => ref),
    mayPrint: context.mayPrint,
  });
  const counted = (
    title: string,
    description: string,
    what: string,
    rows: readonly CountRow[],
    total = words.total,
    count = words.numberOf,
  ): readonly DocumentBlock[] => [
    heading(2, title),
    countTable(wording, { description, what, count, total }, rows),
  ];
  return [
    heading(1, words.heading),
    ...counted(
      words.submissions,
      words.submissionsTable,
      words.submissions,
      [
        [words.relevant, figures.relevant],
        [words.notRelevant, figures.notRelevant],
      ],
      words.received,
    ),
    ...(figures.relevantPoints > figures.relevant
      ? [paragraph(plain(words.points(figures.relevantPoints)))]
      : []),
    ...counted(words.answers, words.answersTable, words.relevantSubmissions, [
      [words.answered, figures.answered],
      [words.partly, figures.partly],
      [words.unanswered, figures.unanswered],
    ]),
    ...counted(words.references, words.referencesTable, words.references, [
      [words.indexed, figures.indexed],
      [words.notAgreed, figures.notAgreed],
      [words.notAnswered, figures.notAnswered],
    ]),
    ...counted(
      words.sectors,
      words.sectorTable,
      words.sector,
      figures.bySector.map(([sector, count]) => [sector ?? words.noSector, count] as const),
      words.total,
      words.submissions,
    ),
    ...(shown.length > 0
      ? counted(
          words.decisions,
          words.decisionTable,
          words.decision,
          [...decisions, undefined].flatMap((decision): readonly CountRow[] => {
            const count = shown.filter(({ response }) => response.decision === decision).length;
            return count > 0 ? [[decision ?? words.noDecision, count]] : [];
          }),
          words.total,
          words.proposals,
        )
      : []),
    heading(2, words.themes),
    themeTable(context, themes),
    paragraph(plain(words.themesNote)),
  ];
}
