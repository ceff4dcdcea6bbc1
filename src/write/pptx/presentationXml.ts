import {
  childOf,
  childrenOf,
  type Document,
  type Element,
  parseXml,
  serialiseXml,
} from '../../ooxml';
import { element } from './element';

/** A slide as the presentation lists it. */
export interface ListedSlide {
  readonly id: number;
  readonly relationship: string;
}

export interface ListedSection {
  readonly title: string;
  readonly slides: readonly ListedSlide[];
}

const sectionsNamespace = 'http://schemas.microsoft.com/office/powerpoint/2010/main';
const sectionsUri = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}';

/** What a presentation lists. */
export interface Listing {
  readonly sections: readonly ListedSection[];
  /** Whether shows that the template makes of its own slides stay. */
  readonly keepsShows: boolean;
  /** The relationship to a master for notes that the template had not. */
  readonly notesMaster: string | undefined;
}

/** The template's presentation part with slides and sections as listed in place of its own. */
export function presentationXml(
  template: Document,
  { sections, keepsShows, notesMaster }: Listing,
): Uint8Array {
  const document = parseXml(serialiseXml(template));
  const root = document.documentElement;
  if (!root) throw new Error('the presentation part is empty');
  for (const old of childrenOf(root, 'p:sldIdLst')) root.removeChild(old);
  const ids = sections.flatMap(({ slides }) =>
    slides.map(({ id, relationship }) =>
      element(document, 'p:sldId', { id, 'r:id': relationship }),
    ),
  );
  // The order of a presentation's children is fixed (ECMA-376-1, 19.2.1.26): slides stand before their size.
  root.insertBefore(
    element(document, 'p:sldIdLst', {}, ids),
    childOf(root, 'p:sldSz') ?? childOf(root, 'p:notesSz') ?? null,
  );
  if (!keepsShows) for (const shows of childrenOf(root, 'p:custShowLst')) root.removeChild(shows);
  if (notesMaster !== undefined) addNotesMaster(document, root, notesMaster);
  setSections(document, root, sections);
  return serialiseXml(document);
}

/** The list of masters for notes stands after that of masters for slides. */
function addNotesMaster(document: Document, root: Element, relationship: string): void {
  for (const old of childrenOf(root, 'p:notesMasterIdLst')) root.removeChild(old);
  const id = element(document, 'p:notesMasterId', { 'r:id': relationship });
  const list = element(document, 'p:notesMasterIdLst', {}, [id]);
  root.insertBefore(list, childOf(root, 'p:sldMasterIdLst')?.nextSibling ?? null);
}

function setSections(document: Document, root: Element, sections: readonly ListedSection[]): void {
  const list = childOf(root, 'p:extLst') ?? element(document, 'p:extLst');
  root.appendChild(list);
  for (const old of childrenOf(list, 'p:ext')) {
    if (old.getAttribute('uri') === sectionsUri) list.removeChild(old);
  }
  const made = (name: string) => document.createElementNS(sectionsNamespace, name);
  const sectionList = made('p14:sectionLst');
  sections.forEach(({ title, slides }, index) => {
    const section = made('p14:section');
    section.setAttribute('name', title);
    section.setAttribute('id', sectionId(index));
    const members = made('p14:sldIdLst');
    for (const { id } of slides) {
      const member = made('p14:sldId');
      member.setAttribute('id', String(id));
      members.appendChild(member);
    }
    section.appendChild(members);
    sectionList.appendChild(section);
  });
  const extension = element(document, 'p:ext', { uri: sectionsUri });
  extension.appendChild(sectionList);
  list.insertBefore(extension, list.firstChild);
}

/** Sections need ids that differ; counted ones are the same each time. */
const sectionId = (index: number): string =>
  `{F0520000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
