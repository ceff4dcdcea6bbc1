import { isCleared } from './clearance';
import type { Forum } from './model';
import { nameKey, themeKey } from './names';
import { isRelevant } from './submissionsByTheme';

/** How much of some work is done. */
export interface Amount {
  readonly done: number;
  readonly of: number;
}

/** How far the team is with its work on the submissions. */
export interface Progress {
  /** Submissions all of whose relevant points stand under a theme, of those with a relevant point. */
  readonly filed: Amount;
  /** Themes with a rating; of a divided theme, its sub-themes, not the theme as a whole. */
  readonly assessed: Amount;
  /** Responses with a decision and a reason. */
  readonly written: Amount;
  /** Responses that may be published. */
  readonly cleared: Amount;
}

/** Counts what is done of the work on the submissions. */
export function progressOf(forum: Forum): Progress {
  const { responses } = forum;
  const isWritten = ({ decision, reason }: (typeof responses)[number]) =>
    decision !== undefined && reason !== undefined;
  return {
    filed: filedIn(forum),
    assessed: assessedIn(forum),
    written: { done: responses.filter(isWritten).length, of: responses.length },
    cleared: { done: responses.filter(isCleared).length, of: responses.length },
  };
}

function filedIn({ submissions }: Forum): Amount {
  const isFiled = new Map<string, boolean>();
  for (const row of submissions) {
    if (!isRelevant(row)) continue;
    const key = nameKey(row.ref);
    isFiled.set(key, (isFiled.get(key) ?? true) && row.theme !== undefined);
  }
  return { done: [...isFiled.values()].filter((is) => is).length, of: isFiled.size };
}

function assessedIn({ themes, assessments }: Forum): Amount {
  const rated = new Set(
    assessments
      .filter(({ rating }) => rating !== undefined)
      .map(({ theme, subTheme }) => themeKey(theme, subTheme)),
  );
  const divided = new Set(
    themes.filter(({ subTheme }) => subTheme !== undefined).map(({ theme }) => nameKey(theme)),
  );
  const assessable = new Set(
    themes
      .filter(({ theme, subTheme }) => subTheme !== undefined || !divided.has(nameKey(theme)))
      .map(({ theme, subTheme }) => themeKey(theme, subTheme)),
  );
  return { done: [...assessable].filter((key) => rated.has(key)).length, of: assessable.size };
}
