import { type Finding, finding } from '../findings';
import { consentOf, type Forum, type FoundName, Personal, type Submission } from '../forum';
import type { Check } from './check';
import { type PublishedText, publishedTexts } from './publishedTexts';

/**
 * Names of senders, and of their organisations, in texts that get published, where they did not agree to be
 * named. A full name is an error: it can hardly stand there by chance. Findings name the place, never the name.
 */
export const sendersInTexts: Check = (forum) => {
  const unnamed = forum.submissions.filter(
    (submission) => consentOf(submission) !== 'Name and text',
  );
  if (unnamed.length === 0) return [];
  const people = searchBut(
    Personal.searchFor(
      unnamed.map(({ name }) => name),
      'person',
    ),
    forum.people.map(({ name }) => name),
  );
  const bodies = searchBut(
    Personal.searchFor(
      unnamed.map(({ organisation }) => organisation),
      'body',
    ),
    publicNames(forum),
  );
  const findingsIn = (text: PublishedText): readonly Finding[] => [
    ...personIn(text, people(text.text), unnamed),
    ...bodyIn(text, bodies(text.text), unnamed),
  ];
  // Thousands of submissions share a topic, and most texts name nobody.
  const clean = new Set<string>();
  return publishedTexts(forum).flatMap((text) => {
    if (clean.has(text.text)) return [];
    const findings = findingsIn(text);
    if (findings.length === 0) clean.add(text.text);
    return findings;
  });
};

type Search = (text: string) => readonly FoundName[];

/** A search that leaves out names that are public anyway, such as those of the forum's speakers. */
function searchBut(search: Search, publicTexts: readonly string[]): Search {
  const known = new Set(publicTexts.flatMap((text) => search(text).map(({ index }) => index)));
  return (text) => search(text).filter(({ index }) => !known.has(index));
}

/** What texts name for its own sake: the forum's bodies, plans and themes. */
function publicNames({ settings, people, themes, commitments }: Forum): readonly string[] {
  const { forumName, host, hostDepartment, partner, assessedBy, nextPlanTitle } = settings;
  return [
    ...[forumName, host, hostDepartment, partner, assessedBy, nextPlanTitle],
    ...people.map(({ organisation }) => organisation),
    ...themes.flatMap(({ theme, subTheme }) => [theme, subTheme]),
    ...commitments.map(({ title }) => title),
  ].flatMap((name) => name ?? []);
}

function personIn(
  { column, at, only }: PublishedText,
  found: readonly FoundName[],
  unnamed: readonly Submission[],
): readonly Finding[] {
  const sure = found.find(({ isSingleWord }) => !isSingleWord);
  const likely = found.find(({ isCapitalised }) => isCapitalised);
  const ref = unnamed[(sure ?? likely)?.index ?? -1]?.ref;
  if (ref === undefined) return [];
  return [finding(sure ? ruleFor[only ?? 'both'] : 'published-name-likely', { column, ref }, at)];
}

/** An error keeps back only the papers that would print the name. */
const ruleFor = {
  deck: 'name-in-deck',
  responses: 'name-in-responses',
  both: 'published-name',
} as const;

function bodyIn(
  { column, at }: PublishedText,
  found: readonly FoundName[],
  unnamed: readonly Submission[],
): readonly Finding[] {
  const likely = found.find(({ isCapitalised }) => isCapitalised);
  const ref = unnamed[likely?.index ?? -1]?.ref;
  return ref === undefined ? [] : [finding('published-organisation', { column, ref }, at)];
}
