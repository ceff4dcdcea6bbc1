import {
  type Document,
  type DocumentTemplate,
  descendantsOf,
  hasFingerprint,
  parseXml,
  relatedPart,
  relationshipsOf,
} from '../../../ooxml';
import { bodyOf } from '../bodyOf';
import { textWidthAt } from '../pageText';
import {
  findStyles,
  type HowFound,
  type StyleRole,
  styleHints,
  styleRoles,
  styleSheet,
  usualSize,
} from '../styles';
import { answerRowsIn, makeRoom, tagsIn } from '../tags';
import { fieldTexts } from './fieldTexts';
import type { FoundTag } from './foundTag';
import { pagesOf, type SurveyedPages } from './pagesOf';
import { tagsInPart } from './tagsInPart';

export type { FoundTag, TagPlace, TagTrouble } from './foundTag';
export type { SurveyedPages } from './pagesOf';

/** A role with the template's style for it; one that it lacks is added. */
export interface SurveyedStyle {
  readonly role: StyleRole;
  readonly style: { readonly name: string; readonly how: HowFound } | undefined;
}

/** All that a template tells of what will become of it. */
export interface Survey {
  readonly tags: readonly FoundTag[];
  readonly styles: readonly SurveyedStyle[];
  /** Where the blocks go: at a tag, nowhere since table rows say it all, or after the template's own text. */
  readonly room: 'tag' | 'rows' | 'end';
  readonly answerRows: number;
  /** Whether tables of four columns have no room where the responses go. */
  readonly isNarrow: boolean;
  /** Whether the template's body says anything itself. */
  readonly hasOwnText: boolean;
  readonly pages: SurveyedPages;
  readonly headers: number;
  readonly footers: number;
  /** Addresses outside the file that it draws on, such as a linked picture; links for readers are not among them. */
  readonly links: readonly string[];
  readonly comments: number;
  readonly trackedChanges: number;
  readonly hasContents: boolean;
  readonly hadMacros: boolean;
  readonly fonts: DocumentTemplate['fonts'];
  /** Whether it is a paper made earlier, whose text is left out. */
  readonly isPaper: boolean;
}

const changeNames = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];

/** Looks through a template: its tags, its styles by role, and what a reader of the paper should not meet. */
export function survey(template: DocumentTemplate): Survey {
  const { parts, documentPart, stylesPart, headers, footers, notes, hadMacros, fonts } = template;
  const read = (part: string) => parseXml(parts.get(part) ?? new Uint8Array());
  const document = read(documentPart);
  const pages = [
    { kind: 'header', names: headers },
    { kind: 'footer', names: footers },
    { kind: 'note', names: notes },
  ] as const;
  const others = pages.flatMap(({ kind, names }) =>
    names.map((name) => ({ kind, part: read(name) })),
  );
  const tags = [
    ...tagsInPart(document, 'body'),
    ...others.flatMap(({ kind, part }) => tagsInPart(part, kind)),
    ...inDrawings(template),
  ];
  const answerRows = answerRowsIn(document).length;
  const isTagged = tags.some(({ name, trouble }) => name === 'responses' && trouble === undefined);
  const sheet = styleSheet(read(stylesPart));
  const found = findStyles(sheet, styleHints(template, document));
  return {
    tags,
    styles: styleRoles.map((role) => {
      const own = found.get(role);
      return { role, style: own && { name: own.style.name, how: own.how } };
    }),
    room: isTagged ? 'tag' : answerRows > 0 ? 'rows' : 'end',
    answerRows,
    isNarrow: isNarrow(read(documentPart), usualSize(sheet) / 2),
    hasOwnText: (bodyOf(document).textContent ?? '').trim() !== '',
    pages: pagesOf(document),
    headers: headers.length,
    footers: footers.length,
    links: linksOf(template),
    comments: commentsOf(template),
    trackedChanges: [document, ...others.map(({ part }) => part)].reduce(
      (sum, part) => sum + changesIn(part),
      0,
    ),
    hasContents: fieldTexts(document).codes.some((code) => /^\s*TOC\b/.test(code)),
    hadMacros,
    fonts,
    isPaper: hasFingerprint(parts),
  };
}

/** So many times its size a text must be wide for four columns without broken words. */
const fourColumns = 26;

function isNarrow(document: Document, size: number): boolean {
  const marker = makeRoom(document, false)?.marker;
  return marker !== undefined && textWidthAt(bodyOf(document), marker) / 20 / size < fourColumns;
}

const changesIn = (part: Document): number =>
  changeNames.reduce((sum, name) => sum + descendantsOf(part, name).length, 0);

function commentsOf({ parts, documentPart }: DocumentTemplate): number {
  const bytes = parts.get(relatedPart(parts, documentPart, 'comments') ?? '');
  return (new TextDecoder().decode(bytes).match(/<\w+:comment\s/g) ?? []).length;
}

function linksOf({ parts }: DocumentTemplate): readonly string[] {
  const sources = [...parts.keys()].flatMap((part) => {
    const [, folder = '', name = ''] = /^(.*)_rels\/([^/]+)\.rels$/.exec(part) ?? [];
    return name === '' ? [] : [folder + name];
  });
  const external = sources
    .flatMap((part) => relationshipsOf(parts, part))
    .filter(({ isExternal, type }) => isExternal && !type.endsWith('/hyperlink'));
  return [...new Set(external.map(({ target }) => target))];
}

/** Tags in SmartArt and charts, whose words stand in parts of their own and more than once. */
function inDrawings({ parts }: DocumentTemplate): readonly FoundTag[] {
  const drawn = [...parts].filter(([part]) =>
    /\/(diagrams\/data|charts\/chart)[^/]*\.xml$/.test(part),
  );
  return drawn.flatMap(([, bytes]) =>
    tagsIn(new TextDecoder().decode(bytes).replace(/<[^>]+>/g, '')).map(
      ({ typed, name }): FoundTag => ({
        typed,
        name,
        place: 'drawing',
        isControl: false,
        trouble: 'drawing',
      }),
    ),
  );
}
