import type { PlacedDeck, PlacedSlide } from '../../layout';
import {
  contentTypesOf,
  contentTypesPart,
  contentTypesXml,
  coreContentType,
  corePropertiesXml,
  coreRelationship,
  officeRelationships,
  type Package,
  type PackedParts,
  type PresentationTemplate,
  type Relationship,
  relationshipsOf,
  relationshipsPartName,
  relationshipsXml,
} from '../../ooxml';
import { carriedParts, isCarried, type OwnSlides } from './carriedParts';
import { ourSections, ownSections } from './listedSections';
import type { MendedSlide } from './mendSlide';
import { madeNotesMaster } from './notesMaster';
import { notesPart } from './notesPart';
import { presentationXml } from './presentationXml';
import { slideNames } from './slideNames';
import { tableStylesPart, tableStylesType, tableStylesXml } from './usualTableStyle';

const presentationTypes = 'application/vnd.openxmlformats-officedocument.presentationml';
const corePart = 'docProps/core.xml';

/** A slide with its layout's part. */
interface FinishedSlide extends MendedSlide {
  readonly layout: string;
  readonly slide: PlacedSlide;
}

/** What becomes of a template's own slides; `section` names those that stand in none of its sections. */
export interface KeptSlides {
  readonly slides: OwnSlides;
  readonly section: string;
}

/** What a template brings: its parts, and the pictures and films that the deck carries. */
export interface TemplateParts {
  readonly parts: Package;
  readonly media: PackedParts;
}

/** Joins slides, notes and properties with what the template brings, and lists them all. */
export function deckPackage(
  deck: PlacedDeck,
  slides: readonly FinishedSlide[],
  template: PresentationTemplate,
  { parts: templateParts, media }: TemplateParts,
  kept: KeptSlides,
): Package {
  const carried = carriedParts(templateParts, template, kept.slides);
  const parts = new Map(carried);
  const isThere = (part: string) => parts.has(part) || media.has(part);
  const types = contentTypesOf(templateParts);
  const overrides = new Map([...types.overrides].filter(([part]) => isThere(part)));
  const put = (part: string, bytes: Uint8Array, type?: string) => {
    parts.set(part, bytes);
    if (type) overrides.set(part, type);
  };
  const names = slideNames(carried, template, kept.slides !== 'dropped');
  const made = template.notesMasterPart ? undefined : madeNotesMaster(template, carried);
  const notesMaster = template.notesMasterPart ?? made?.master;
  slides.forEach((slide, index) => {
    const slidePart = names.slide(index);
    const notes = names.notes(index);
    const hasNotes = notesMaster !== undefined && slide.slide.notes.length > 0;
    put(slidePart, slide.xml, `${presentationTypes}.slide+xml`);
    put(
      relationshipsPartName(slidePart),
      relationshipsXml(slidePart, slideRelationships(slide, hasNotes ? notes : undefined)),
    );
    if (!hasNotes) return;
    put(notes, notesPart(slide.slide.notes, deck.language), `${presentationTypes}.notesSlide+xml`);
    const links = [
      related('rId1', 'notesMaster', notesMaster),
      related('rId2', 'slide', slidePart),
    ];
    put(relationshipsPartName(notes), relationshipsXml(notes, links));
  });
  for (const { part, bytes, type } of made?.parts ?? []) put(part, bytes, type);
  const { presentationPart } = template;
  const carries = isCarried(kept.slides);
  const own = relationshipsOf(templateParts, presentationPart).filter(
    (one) => carries(one) && (one.isExternal || isThere(one.target)),
  );
  const added = [
    ...slides.map((_, index) => related(`rIdSlide${index + 1}`, 'slide', names.slide(index))),
    ...(made ? [related('rIdNotesMaster', 'notesMaster', made.master)] : []),
    ...(template.tableStyles ? [] : [related('rIdTableStyles', 'tableStyles', tableStylesPart)]),
  ];
  put(
    relationshipsPartName(presentationPart),
    relationshipsXml(presentationPart, [...own, ...added]),
  );
  const ours = ourSections(deck, names);
  const theirs = kept.slides === 'dropped' ? [] : ownSections(template, kept.section);
  put(
    presentationPart,
    presentationXml(template.presentation, {
      sections: kept.slides === 'after' ? [...ours, ...theirs] : [...theirs, ...ours],
      keepsShows: kept.slides !== 'dropped',
      notesMaster: made && 'rIdNotesMaster',
    }),
    `${presentationTypes}.presentation.main+xml`,
  );
  if (!template.tableStyles) put(tableStylesPart, tableStylesXml, tableStylesType);
  put(corePart, corePropertiesXml(deck), coreContentType);
  put(relationshipsPartName(''), relationshipsXml('', rootRelationships(templateParts, isThere)));
  parts.set(contentTypesPart, contentTypesXml({ defaults: types.defaults, overrides }));
  return parts;
}

const related = (id: string, type: string, target: string): Relationship => ({
  id,
  type: `${officeRelationships}/${type}`,
  target,
  isExternal: false,
});

function slideRelationships(
  { layout, links }: FinishedSlide,
  notes: string | undefined,
): readonly Relationship[] {
  return [
    related('rId1', 'slideLayout', layout),
    ...(notes ? [related('rId2', 'notesSlide', notes)] : []),
    ...links.entries().map(([target, id]) => ({
      id,
      type: `${officeRelationships}/hyperlink`,
      target,
      isExternal: true,
    })),
  ];
}

/** The properties are ours, wherever the template keeps its own. */
function rootRelationships(
  template: Package,
  isThere: (part: string) => boolean,
): readonly Relationship[] {
  const carries = isCarried('dropped');
  const own = relationshipsOf(template, '').filter(
    (one) => isThere(one.target) && one.type !== coreRelationship && carries(one),
  );
  return [...own, { id: 'rIdCore', type: coreRelationship, target: corePart, isExternal: false }];
}
