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
  type PresentationTemplate,
  type Relationship,
  relationshipsOf,
  relationshipsPartName,
  relationshipsXml,
} from '../../ooxml';
import type { MendedSlide } from './mendSlide';
import { notesPart } from './notesPart';
import { type ListedSection, presentationXml } from './presentationXml';

const presentationTypes = 'application/vnd.openxmlformats-officedocument.presentationml';
const corePart = 'docProps/core.xml';
/** PowerPoint keeps ids of slides from 256 on (ECMA-376-1, 19.7.13). */
const firstSlideId = 256;

/** A slide with its layout's part. */
interface FinishedSlide extends MendedSlide {
  readonly layout: string;
  readonly slide: PlacedSlide;
}

/** Joins slides, notes and properties with what the template brings, and lists them all. */
export function deckPackage(
  deck: PlacedDeck,
  slides: readonly FinishedSlide[],
  template: PresentationTemplate,
  templateParts: Package,
): Package {
  const parts = new Map(withoutSlides(templateParts, template));
  const types = contentTypesOf(templateParts);
  const overrides = new Map([...types.overrides].filter(([part]) => parts.has(part)));
  const put = (part: string, bytes: Uint8Array, type?: string) => {
    parts.set(part, bytes);
    if (type) overrides.set(part, type);
  };
  slides.forEach((slide, index) => {
    const slidePart = `ppt/slides/slide${index + 1}.xml`;
    const notes = `ppt/notesSlides/notesSlide${index + 1}.xml`;
    const hasNotes = template.notesMasterPart !== undefined && slide.slide.notes.length > 0;
    put(slidePart, slide.xml, `${presentationTypes}.slide+xml`);
    put(
      relationshipsPartName(slidePart),
      relationshipsXml(slidePart, slideRelationships(slide, hasNotes ? notes : undefined)),
    );
    if (!hasNotes || template.notesMasterPart === undefined) return;
    put(notes, notesPart(slide.slide.notes, deck.language), `${presentationTypes}.notesSlide+xml`);
    const links = [
      related('rId1', 'notesMaster', template.notesMasterPart),
      related('rId2', 'slide', slidePart),
    ];
    put(relationshipsPartName(notes), relationshipsXml(notes, links));
  });
  const { presentationPart } = template;
  const own = relationshipsOf(templateParts, presentationPart).filter(
    ({ type, target, isExternal }) => !type.endsWith('/slide') && (isExternal || parts.has(target)),
  );
  const added = slides.map((_, index) =>
    related(`rIdSlide${index + 1}`, 'slide', `ppt/slides/slide${index + 1}.xml`),
  );
  put(
    relationshipsPartName(presentationPart),
    relationshipsXml(presentationPart, [...own, ...added]),
  );
  put(
    presentationPart,
    presentationXml(template.presentation, listedSections(deck)),
    `${presentationTypes}.presentation.main+xml`,
  );
  put(corePart, corePropertiesXml(deck), coreContentType);
  put(relationshipsPartName(''), relationshipsXml('', rootRelationships(templateParts, parts)));
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

function listedSections(deck: PlacedDeck): readonly ListedSection[] {
  let index = 0;
  return deck.sections.map(({ title, slides }) => ({
    title,
    slides: slides.map(() => {
      index += 1;
      return { id: firstSlideId + index - 1, relationship: `rIdSlide${index}` };
    }),
  }));
}

function rootRelationships(
  template: Package,
  parts: ReadonlyMap<string, Uint8Array>,
): readonly Relationship[] {
  const own = relationshipsOf(template, '').filter(
    ({ type, target }) => parts.has(target) && type !== coreRelationship,
  );
  return [...own, { id: 'rIdCore', type: coreRelationship, target: corePart, isExternal: false }];
}

/** What only the template's own slides need is left out with them. */
function withoutSlides(parts: Package, template: PresentationTemplate): Package {
  const kept = new Set<string>();
  const keep = (part: string) => {
    if (kept.has(part) || !parts.has(part)) return;
    kept.add(part);
    if (parts.has(relationshipsPartName(part))) kept.add(relationshipsPartName(part));
    for (const { type, target, isExternal } of relationshipsOf(parts, part)) {
      const isSlide = part === template.presentationPart && type.endsWith('/slide');
      if (!isExternal && !isSlide) keep(target);
    }
  };
  kept.add(contentTypesPart);
  kept.add(relationshipsPartName(''));
  for (const { target, isExternal } of relationshipsOf(parts, '')) if (!isExternal) keep(target);
  return new Map([...parts].filter(([part]) => kept.has(part)));
}
