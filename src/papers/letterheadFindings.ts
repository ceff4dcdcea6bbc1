import { type Finding, finding } from '../findings';
import { nearest } from '../sheets';
import { type FoundTag, knownTags, type Survey, type TagPlace } from '../write/docx';

const places: Readonly<Record<TagPlace, string>> = {
  body: 'the text',
  table: 'a table',
  'text box': 'a text box',
  header: 'a header',
  footer: 'a footer',
  note: 'a footnote',
  drawing: 'a drawing or chart',
};

/** What a user should know of a letterhead before papers are made on it. */
export function letterheadFindings(file: string, survey: Survey): readonly Finding[] {
  const { room, hasOwnText, hadMacros, links, comments, trackedChanges, hasContents, isPaper } =
    survey;
  const { restricted, viewOnly } = survey.fonts;
  if (isPaper) return [finding('letterhead-is-paper', { file })];
  return [
    ...survey.tags.flatMap((tag) => tagFindings(file, tag)),
    ...(room === 'end' && hasOwnText ? [finding('letterhead-no-room', { file })] : []),
    ...(survey.isNarrow ? [finding('letterhead-narrow', { file })] : []),
    ...(hadMacros ? [finding('letterhead-macros', { file })] : []),
    ...restricted.map((family) => finding('letterhead-font-restricted', { file, family })),
    ...viewOnly.map((family) => finding('letterhead-font-view-only', { file, family })),
    ...(links.length > 0 ? [finding('letterhead-links', { file, links })] : []),
    ...(comments + trackedChanges > 0
      ? [finding('letterhead-comments', { file, comments, changes: trackedChanges })]
      : []),
    ...(hasContents ? [finding('letterhead-contents', { file })] : []),
  ];
}

function tagFindings(file: string, { typed, name, place, trouble }: FoundTag): readonly Finding[] {
  const about = { file, tag: typed, place: places[place] };
  switch (trouble) {
    case undefined:
      return [];
    case 'unknown':
      return [
        finding('tag-not-known', { ...about, nearest: nearest(name, knownTags), known: knownTags }),
      ];
    case 'not closed':
      return [finding('tag-not-closed', about)];
    case 'field':
      return [finding('tag-in-field', about)];
    case 'inserted':
    case 'deleted':
      return [finding('tag-in-change', { ...about, isDeleted: trouble === 'deleted' })];
    case 'not in a row':
      return [finding('tag-outside-row', about)];
    case 'no room':
      return [finding('tag-without-room', about)];
    case 'drawing':
      return [finding('tag-in-drawing', about)];
  }
}
