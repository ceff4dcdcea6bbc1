import {
  assessmentsInOrder,
  cellOf,
  type RatedAssessment,
  type Rating,
  themeName,
} from '../../forum';
import { bold, plain, type Shade, type Slide, type Table } from '../../outline';
import { type Composer, type DeckContext, slides, slidesWithout } from './composer';
import { dividerSlide } from './divider';
import { titleOf } from './itemTitle';
import { notesFor } from './notes';

/** The discussion: the divider, then a slide an assessment: Green, Amber, Red. */
export const composeDiscussion: Composer = (item, context) => {
  const title = titleOf(item, context);
  const divider = dividerSlide(item, title, context);
  const rated = assessmentsInOrder(context.forum);
  if (rated.length === 0) {
    const about = { item: title, sheet: 'Assessments', what: 'assessments with a rating' };
    return slidesWithout([divider], item, about);
  }
  return slides(divider, ...rated.map((one) => assessmentSlide(one, context)));
};

const shades: Readonly<Record<Rating, Shade>> = { Green: 'green', Amber: 'amber', Red: 'red' };

function assessmentSlide(rated: RatedAssessment, context: DeckContext): Slide {
  const { deck } = context.wording;
  const { assessment, rating, inRating, inTheme } = rated;
  const { theme, subTheme, at } = assessment;
  const sources = ['rating', 'relevantSubmissions', 'summary', 'analysis'].map((field) =>
    cellOf(at, field),
  );
  return {
    kind: 'slide',
    role: 'assessment',
    title: [
      plain(
        subTheme !== undefined && inTheme
          ? deck.subTheme(theme, inTheme.place, inTheme.of, subTheme)
          : themeName(theme, subTheme),
      ),
    ],
    texts: {
      label: [
        {
          kind: 'paragraph',
          role: 'label',
          runs: plain(subTheme === undefined ? deck.theme : deck.themeAndSubTheme),
        },
      ],
      body: [{ kind: 'paragraph', role: 'text', runs: plain(deck.assessmentTable) }],
    },
    rating: {
      kind: 'rating',
      shade: shades[rating],
      text: deck.assessed(rating, inRating.place, inRating.of),
    },
    figure: assessmentTable(rated, context),
    notes: notesFor(undefined, sources, deck),
    sources,
  };
}

function assessmentTable(rated: RatedAssessment, { forum, wording }: DeckContext): Table {
  const { deck, topics } = wording;
  const { assessment } = rated;
  const summary =
    assessment.summary ?? (rated.topics.length > 0 ? topics(rated.topics) : deck.noSummary);
  return {
    kind: 'table',
    description: deck.assessmentDescription(themeName(assessment.theme, assessment.subTheme)),
    columns: [
      { header: deck.relevantSubmissions, share: 16, align: 'left' },
      { header: deck.summary, share: 36, align: 'left' },
      { header: deck.analysis(forum.settings.assessedBy), share: 48, align: 'left' },
    ],
    rows: [
      [
        { paragraphs: [bold(String(rated.relevantSubmissions))] },
        { paragraphs: summary.split(/\n+/).map(plain) },
        { paragraphs: (assessment.analysis ?? deck.noAnalysis).split(/\n+/).map(plain) },
      ],
    ],
  };
}
