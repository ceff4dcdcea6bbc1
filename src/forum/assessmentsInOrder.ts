import { type Assessment, type Forum, type Rating, ratings } from './model';
import { nameKey, themeKey } from './names';
import { submissionsByTheme } from './submissionsByTheme';

/** A place in a row of things: the second of four. */
export interface Place {
  readonly place: number;
  readonly of: number;
}

/** An assessment with what follows from the rest of the forum. What an analyst typed wins over what is computed. */
export interface RatedAssessment {
  readonly assessment: Assessment;
  readonly rating: Rating;
  /** Its place among the assessments of its rating. */
  readonly inRating: Place;
  /** Its sub-theme's place among the theme's sub-themes in Themes. */
  readonly inTheme: Place | undefined;
  readonly relevantSubmissions: number;
  readonly topics: readonly string[];
}

/** The rated assessments as a forum discusses them: Green, Amber, Red; within a rating in the order of Themes. */
export function assessmentsInOrder(forum: Forum): readonly RatedAssessment[] {
  const themeOrder = new Map(
    forum.themes.map((theme, index) => [themeKey(theme.theme, theme.subTheme), index]),
  );
  const orderOf = (assessment: Assessment) =>
    themeOrder.get(themeKey(assessment.theme, assessment.subTheme)) ?? forum.themes.length;
  const submissionsOf = submissionsByTheme(forum.submissions);
  return ratings.flatMap((rating) =>
    forum.assessments
      .filter((assessment) => assessment.rating === rating)
      .sort((one, other) => orderOf(one) - orderOf(other))
      .map((assessment, index, all) => {
        const submissions = submissionsOf(assessment.theme, assessment.subTheme);
        return {
          assessment,
          rating,
          inRating: { place: index + 1, of: all.length },
          inTheme: placeInTheme(forum, assessment),
          relevantSubmissions: assessment.relevantSubmissions ?? submissions.refs.length,
          topics: assessment.topics.length > 0 ? assessment.topics : submissions.topics,
        };
      }),
  );
}

function placeInTheme(forum: Forum, assessment: Assessment): Place | undefined {
  if (assessment.subTheme === undefined) return undefined;
  const subThemes = forum.themes.flatMap(({ theme, subTheme }) =>
    subTheme !== undefined && nameKey(theme) === nameKey(assessment.theme)
      ? [nameKey(subTheme)]
      : [],
  );
  const index = subThemes.indexOf(nameKey(assessment.subTheme));
  return index < 0 ? undefined : { place: index + 1, of: subThemes.length };
}
