import type { Source } from '../findings';
import { cellOf, type Forum, type Point } from '../forum';

/** A text of the plan and its cell. */
export interface PlanText {
  readonly text: string;
  readonly at: Source;
}

/** The texts that papers print of the plan and its making: names first, then what is said about them. */
export function wordsOfPlan(forum: Forum): readonly PlanText[] {
  const { themes, stages, commitments, agenda, assessments, submissions } = forum;
  return [
    ...themes.map(({ theme, at }) => ({ text: theme, at: cellOf(at, 'theme') })),
    ...themes.map(({ subTheme = '', at }) => ({ text: subTheme, at: cellOf(at, 'subTheme') })),
    ...stages.map(({ stage, at }) => ({ text: stage, at: cellOf(at, 'stage') })),
    ...commitments.map(({ title, at }) => ({ text: title, at: cellOf(at, 'title') })),
    ...agenda.map(({ title = '', at }) => ({ text: title, at: cellOf(at, 'title') })),
    ...agenda.map(({ points, at }) => ({ text: textOf(points), at: cellOf(at, 'points') })),
    ...stages.map(({ points, at }) => ({ text: textOf(points), at: cellOf(at, 'points') })),
    ...commitments.map(({ objectives, at }) => ({
      text: objectives.join('\n'),
      at: cellOf(at, 'objectives'),
    })),
    ...assessments.map(({ summary = '', at }) => ({ text: summary, at: cellOf(at, 'summary') })),
    ...topics(submissions),
  ];
}

const textOf = (points: readonly Point[]): string =>
  points.flatMap(({ text, subPoints }) => [text, ...subPoints]).join('\n');

/** Each topic where it first stands: thousands of rows may share one. */
function topics(submissions: Forum['submissions']): readonly PlanText[] {
  const seen = new Set<string>();
  return submissions.flatMap(({ topic, at }) => {
    if (topic === undefined || seen.has(topic)) return [];
    seen.add(topic);
    return [{ text: topic, at: cellOf(at, 'topic') }];
  });
}
