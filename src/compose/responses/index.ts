import { type Forum, nameKey, slugOf } from '../../forum';
import type { Document, DocumentBlock } from '../../outline';
import type { Wording } from '../../wording';
import { aboutBlocks } from './about';
import { answerWords } from './answerWords';
import { type ResponsesContext, responsesContext } from './context';
import { figuresBlocks } from './figuresBlocks';
import { indexBlocks } from './index/blocks';
import { contactBlocks, nextBlocks } from './next';
import { numberedResponses, type ThemeResponses } from './numberedResponses';
import { outreachBlocks } from './outreach';
import { type ResponsesOptions, responsesIn, type Selection, selectResponses } from './selection';
import { templateWords } from './templateWords';
import { themeBlocks } from './themeBlocks';

export type { ResponsesOptions } from './selection';

/** A document with what its file name tells it apart by: '' for the overall one. */
export interface NamedDocument {
  readonly slug: string;
  readonly document: Document;
  readonly responses: number;
  readonly drafts: number;
  readonly leftOut: number;
}

/**
 * Composes the reasoned responses: one document over all, then one a theme that has responses. With a theme
 * named, its document alone; gives none where nothing is left to say.
 */
export function composeResponses(
  forum: Forum,
  wording: Wording,
  options: ResponsesOptions,
): readonly NamedDocument[] {
  const context = responsesContext(forum, wording);
  const numbered = numberedResponses(forum);
  const slugs = slugOf(numbered.map(({ theme }) => theme ?? wording.responses.theme.other));
  const themes = numbered
    .map((own, index) => ({ own, slug: slugs[index] ?? '' }))
    .filter(({ own }) => options.theme === undefined || isNamed(own, options.theme))
    .flatMap(({ own, slug }) => {
      const selection = selectResponses([own], options);
      return hasAnything(selection) ? [themeDocument(context, selection, slug, options)] : [];
    });
  const selection = selectResponses(numbered, options);
  const isOverall = options.theme === undefined && hasAnything(selection);
  const documents = isOverall ? [overallDocument(context, selection, options), ...themes] : themes;
  return documents.map((document) => ({ ...document, slug: slugFor(document.slug, options.lead) }));
}

/** A lead's document is only a part: its name must not be that of the whole, or it would take its place. */
const slugFor = (slug: string, lead: string | undefined): string =>
  [slug, ...(lead === undefined ? [] : slugOf([lead]))].filter((part) => part !== '').join('-');

const isNamed = ({ theme }: ThemeResponses, wanted: string): boolean =>
  nameKey(theme ?? '') === nameKey(wanted);

const hasAnything = ({ themes, leftOut }: Selection): boolean =>
  leftOut > 0 || responsesIn(themes).length > 0;

function overallDocument(
  context: ResponsesContext,
  selection: Selection,
  options: ResponsesOptions,
): NamedDocument {
  const { settings } = context.forum;
  const { responses: words } = context.wording;
  const title = words.title(settings.nextPlanTitle ?? settings.nextPlan);
  return named(
    context,
    selection,
    { slug: '', title, theme: words.allThemes, lead: options.lead },
    [
      ...aboutBlocks(context, scopeOf(selection, undefined), options),
      ...outreachBlocks(context),
      ...(options.lead === undefined ? figuresBlocks(context, selection) : []),
      ...selection.themes.flatMap((theme) => themeBlocks(context, theme, true)),
      ...indexBlocks(context, responsesIn(selection.themes)),
      ...nextBlocks(context),
      ...contactBlocks(context),
    ],
  );
}

function themeDocument(
  context: ResponsesContext,
  selection: Selection,
  slug: string,
  options: ResponsesOptions,
): NamedDocument {
  const { responses: words } = context.wording;
  const theme = selection.themes[0]?.theme ?? words.theme.other;
  return named(
    context,
    selection,
    { slug, title: words.themeTitle(theme), theme, lead: options.lead },
    [
      ...aboutBlocks(context, scopeOf(selection, theme), options),
      ...selection.themes.flatMap((one) => themeBlocks(context, one, false)),
      ...indexBlocks(context, responsesIn(selection.themes)),
      ...nextBlocks(context),
      ...contactBlocks(context),
    ],
  );
}

function scopeOf({ themes, leftOut }: Selection, theme: string | undefined) {
  return { theme, drafts: responsesIn(themes).filter(({ isDraft }) => isDraft).length, leftOut };
}

/** What tells a document apart from the others. */
interface Naming extends Pick<ResponsesOptions, 'lead'> {
  readonly slug: string;
  readonly title: string;
  readonly theme: string;
}

function named(
  context: ResponsesContext,
  selection: Selection,
  { slug, title, theme, lead }: Naming,
  blocks: readonly DocumentBlock[],
): NamedDocument {
  const { forum, wording } = context;
  const { forumName, date, notice } = forum.settings;
  const words = wording.responses;
  const responses = responsesIn(selection.themes);
  const { drafts, leftOut } = scopeOf(selection, undefined);
  return {
    slug,
    responses: responses.length,
    drafts,
    leftOut,
    document: {
      kind: 'document',
      title,
      subtitle: words.subtitle(
        forumName ?? wording.deck.forum,
        date ? wording.dates.short(date) : '',
      ),
      language: wording.tag,
      date: date ?? '',
      status: drafts > 0 ? words.status(drafts, responses.length) : undefined,
      notice,
      blocks,
      words: templateWords(context, responses, { theme, lead }),
      answers: answerWords(context, selection),
      noAnswer: words.theme.none,
    },
  };
}
