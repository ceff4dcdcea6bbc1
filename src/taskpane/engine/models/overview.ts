import type { Forum } from '../../../forum';

/** What the view Overview shows. */
export interface OverviewModel {
  readonly forumName: string | undefined;
  readonly submissions: number;
}

/** Sums a forum up. */
export function overviewModel(forum: Forum): OverviewModel {
  return {
    forumName: forum.settings.forumName,
    submissions: forum.submissions.length,
  };
}
