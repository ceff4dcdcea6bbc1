import type { Submission } from './model';
import { nameKey, themeKey } from './names';

/** What the relevant submissions of a theme, or of one sub-theme, come to. */
export interface ThemeSubmissions {
  /** The rows, in the order of the sheet. */
  readonly rows: readonly Submission[];
  /** Distinct refs, in the order they first appear. */
  readonly refs: readonly string[];
  /** Distinct topics, as first typed, in the order they first appear. */
  readonly topics: readonly string[];
}

/** Whether a row counts: everything does but what an analyst marked as not relevant. */
export const isRelevant = (submission: Submission): boolean => submission.relevant !== false;

const none: ThemeSubmissions = { rows: [], refs: [], topics: [] };

/**
 * Sorts the relevant rows by theme and sub-theme. A submission that makes points on several themes
 * counts in each of them, once.
 */
export function submissionsByTheme(
  submissions: readonly Submission[],
): (theme: string, subTheme: string | undefined) => ThemeSubmissions {
  const groups = new Map<string, Submission[]>();
  for (const row of submissions) {
    if (row.theme === undefined || !isRelevant(row)) continue;
    const key = themeKey(row.theme, row.subTheme);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const summed = new Map<string, ThemeSubmissions>();
  for (const [key, rows] of groups) {
    summed.set(key, {
      rows,
      refs: distinct(rows.map((row) => row.ref)),
      topics: distinct(rows.flatMap((row) => row.topic ?? [])),
    });
  }
  return (theme, subTheme) => summed.get(themeKey(theme, subTheme)) ?? none;
}

/** The values that differ by more than typing, as first typed. */
export function distinct(values: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const value of values) {
    const key = nameKey(value);
    if (!byKey.has(key)) byKey.set(key, value);
  }
  return [...byKey.values()];
}
