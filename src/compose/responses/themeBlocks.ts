import { themeName } from '../../forum';
import { type DocumentBlock, plain, type Shade } from '../../outline';
import { heading, paragraph, type ResponsesContext } from './context';
import type { ThemeResponses, ThemeSection } from './numberedResponses';
import { responsesTable } from './responsesTable';

const shades: Readonly<Record<string, Shade>> = { Green: 'green', Amber: 'amber', Red: 'red' };

/** A theme: for each of its sections what was said, the assessment, and each proposal with its answer. */
export function themeBlocks(
  context: ResponsesContext,
  { theme, sections }: ThemeResponses,
): readonly DocumentBlock[] {
  const words = context.wording.responses.theme;
  return [
    heading(1, theme ?? words.other),
    ...sections.flatMap((section) => [
      ...(section.subTheme === undefined ? [] : [heading(2, section.subTheme)]),
      ...(theme === undefined ? [] : assessmentBlocks(context, section)),
      ...answerBlocks(context, section, theme === undefined ? words.other : sectionName(section)),
    ]),
  ];
}

const sectionName = ({ theme, subTheme }: ThemeSection): string => themeName(theme, subTheme);

function assessmentBlocks(
  context: ResponsesContext,
  { theme, subTheme }: ThemeSection,
): readonly DocumentBlock[] {
  const { forum, wording } = context;
  const words = wording.responses.theme;
  const submissions = context.submissionsOf(theme, subTheme);
  const assessment = context.assessmentOf(theme, subTheme);
  const topics =
    assessment && assessment.topics.length > 0 ? assessment.topics : submissions.topics;
  const summary = assessment?.summary ?? (topics.length > 0 ? wording.topics(topics) : undefined);
  const count = assessment?.relevantSubmissions ?? submissions.refs.length;
  const said = [words.relevant(count), summary].filter((text) => text !== undefined).join(' ');
  const rating = assessment?.rating;
  return [
    paragraph(plain(words.said), 'label'),
    paragraph(plain(said)),
    paragraph(plain(words.assessment), 'label'),
    ...(rating === undefined
      ? [paragraph(plain(words.notAssessed))]
      : [
          {
            kind: 'rating' as const,
            shade: shades[rating] ?? 'amber',
            text: words.assessed(rating, forum.settings.assessedBy),
          },
        ]),
    ...(assessment?.analysis?.split(/\n+/) ?? []).map((text) => paragraph(plain(text))),
  ];
}

function answerBlocks(
  context: ResponsesContext,
  { responses }: ThemeSection,
  name: string,
): readonly DocumentBlock[] {
  const words = context.wording.responses.theme;
  return [
    paragraph(plain(words.answers), 'label'),
    responses.length === 0
      ? paragraph(plain(words.none))
      : responsesTable(context, responses, words.table(name)),
  ];
}
