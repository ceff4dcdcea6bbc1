import { type Finding, finding, type Result } from '../findings';
import { cellOf, type Forum, nameKey, type Submission, type Theme, themeKey } from '../forum';

interface Filed {
  readonly theme?: string | undefined;
  readonly subTheme: string | undefined;
}

/**
 * Parts what stands together in one cell. "Theme: Sub-theme" is parted where Themes holds just these two and no theme
 * of the whole name; "Theme A; Theme B" of a submission where both are themes, and "topic a; topic b" always, into a
 * record for each. Anything else stays as typed, for the checks to say.
 */
export function splitThemes(forum: Forum): Result<Forum> {
  const split = splitterFor(forum.themes);
  const isTheme = knownThemes(forum);
  const findings: Finding[] = [];
  const submissions = forum.submissions.flatMap((row) => {
    const { value, findings: found } = severalOf(row, isTheme);
    findings.push(...found);
    return value.map(split);
  });
  const value = {
    ...forum,
    submissions,
    assessments: forum.assessments.map(split),
    responses: forum.responses.map(split),
  };
  return { value, findings };
}

function splitterFor(themes: readonly Theme[]): <Row extends Filed>(row: Row) => Row {
  const whole = new Set(themes.map(({ theme }) => nameKey(theme)));
  const pairs = new Map(
    themes.map(({ theme, subTheme }) => [themeKey(theme, subTheme), { theme, subTheme }]),
  );
  return (row) => {
    const { theme, subTheme } = row;
    if (theme === undefined || subTheme !== undefined || whole.has(nameKey(theme))) return row;
    for (const [mark] of theme.matchAll(/\s*[:/>]\s*|\s+[-–—]\s+/g)) {
      const at = theme.indexOf(mark);
      const found = pairs.get(themeKey(theme.slice(0, at), theme.slice(at + mark.length)));
      if (found) return { ...row, ...found };
    }
    return row;
  };
}

/**
 * Whether a name is a theme's: of Themes, alone or with its sub-theme; without that sheet, of a cell that holds
 * nothing else.
 */
function knownThemes({ themes, submissions, assessments }: Forum): (name: string) => boolean {
  const split = splitterFor(themes);
  const names =
    themes.length > 0
      ? themes.map(({ theme }) => theme)
      : [...assessments, ...submissions].map(({ theme }) => theme ?? '');
  const known = new Set(names.filter((name) => !between.test(name)).map(nameKey));
  return (name) =>
    known.has(nameKey(name)) || split({ theme: name, subTheme: undefined }).subTheme !== undefined;
}

const between = /\s*[;\n|]\s*/;
/** Marks that part themes as well, but stand in the names of some. */
const weaker = /\s*[;\n|,/&]\s*/;

function severalOf(
  row: Submission,
  isTheme: (name: string) => boolean,
): Result<readonly Submission[]> {
  const themes = themesIn(row, isTheme);
  const topics = topicsIn(row.topic);
  const most = Math.max(themes.length, topics.length);
  if (most === 1) return { value: [row], findings: [] };
  const value = Array.from({ length: most }, (_, index) => ({
    ...row,
    theme: themes[index] ?? themes[0],
    topic: topics[index] ?? topics[0],
  }));
  const isUneven = themes.length > 1 && topics.length > 1 && themes.length !== topics.length;
  const about = { columns: ['Theme', 'Topic'] };
  return {
    value,
    findings: isUneven ? [finding('values-uneven', about, cellOf(row.at, 'theme'))] : [],
  };
}

function themesIn(
  { theme, subTheme }: Submission,
  isTheme: (name: string) => boolean,
): readonly (string | undefined)[] {
  // A sub-theme of its own belongs to one theme.
  if (theme === undefined || subTheme !== undefined || !weaker.test(theme) || isTheme(theme)) {
    return [theme];
  }
  for (const mark of [between, weaker]) {
    const parts = partsOf(theme, mark);
    if (parts.length > 1 && parts.every(isTheme)) return parts;
  }
  return [theme];
}

/** Topics are parted by semicolons, or by lines that all begin with a bullet or number; other lines are one topic. */
function topicsIn(topic: string | undefined): readonly (string | undefined)[] {
  if (topic === undefined) return [topic];
  const lines = partsOf(topic, /\n/);
  const isList = lines.length > 1 && lines.every((line) => bullet.test(line));
  const parts = isList ? lines : partsOf(topic, /\s*;\s*/);
  const bare = parts.map((part) => part.replace(bullet, '').replace(/^and\s+/i, ''));
  return parts.length > 1 ? bare : [topic];
}

const bullet = /^\s*(?:[-–•*]|\d{1,2}[.)])\s*/;

const partsOf = (text: string, mark: RegExp): readonly string[] =>
  text.split(mark).filter((part) => part !== '');
