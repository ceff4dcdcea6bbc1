import { themeName } from '../../forum';
import { type DocumentBlock, plain } from '../../outline';
import { heading, pageHeading, paragraph, type ResponsesContext } from './context';
import type { ThemeResponses, ThemeSection } from './numberedResponses';
import { responsesTable } from './responsesTable';
import { shadeOf } from './shade';

/**
 * A theme: for each of its sections what was said, the assessment, and each proposal with its answer. Among other
 * themes it starts a page, so that its lead can hand it out.
 */
export function themeBlocks(
  context: ResponsesContext,
  { number, theme, sections }: ThemeResponses,
  isAmongOthers: boolean,
): readonly DocumentBlock[] {
  const words = context.wording.responses.theme;
  const title = words.heading(number, theme ?? words.other);
  return [
    isAmongOthers ? pageHeading(title) : heading(1, title),
    ...sections.flatMap((section) => [
      ...(section.subTheme === undefined ? [] : [heading(2, section.subTheme)]),
      ...(theme === undefined ? [] : assessmentBlocks(context, section)),
      ...answerBlocks(context, section, theme === undefined ? words.other : sectionName(section)),
    ]),
  ];
}

/** The level of headings within a section: below the theme's own, or below the sub-theme's. */
const below = (subTheme: string | undefined): 2 | 3 => (subTheme === undefined ? 2 : 3);

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
  const said = `${words.relevant(count)} ${summary ?? ''}`.trim().split(/\n+/);
  const rating = assessment?.rating;
  return [
    heading(below(subTheme), words.said),
    ...said.map((text) => paragraph(plain(text))),
    heading(below(subTheme), words.assessment),
    ...(rating === undefined
      ? [paragraph(plain(words.notAssessed))]
      : [
          {
            kind: 'rating' as const,
            shade: shadeOf(rating),
            text: words.assessed(rating, forum.settings.assessedBy),
          },
        ]),
    ...(assessment?.analysis?.split(/\n+/) ?? []).map((text) => paragraph(plain(text))),
  ];
}

function answerBlocks(
  context: ResponsesContext,
  { subTheme, responses }: ThemeSection,
  name: string,
): readonly DocumentBlock[] {
  const words = context.wording.responses.theme;
  return [
    heading(below(subTheme), words.answers),
    responses.length === 0
      ? paragraph(plain(words.none))
      : responsesTable(context, responses, words.table(name)),
  ];
}
