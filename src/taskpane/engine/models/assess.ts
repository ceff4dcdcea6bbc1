import type { Forum } from '../../../forum';

/** What the view Assess shows. */
export interface AssessModel {
  readonly themes: number;
}

/** Sums up the work on themes. */
export function assessModel(forum: Forum): AssessModel {
  return { themes: forum.themes.length };
}
