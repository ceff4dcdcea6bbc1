import type { Package, PresentationTemplate } from '../../ooxml';

/** Names and numbers for our slides that none of the carried parts has. */
export interface SlideNames {
  readonly slide: (index: number) => string;
  readonly notes: (index: number) => string;
  readonly id: (index: number) => number;
}

/** PowerPoint keeps ids of slides from 256 on (ECMA-376-1, 19.7.13). */
const firstSlideId = 256;

export function slideNames(
  carried: Package,
  { slides }: PresentationTemplate,
  keepsSlides: boolean,
): SlideNames {
  const after = (pattern: RegExp) =>
    Math.max(0, ...[...carried.keys()].map((part) => Number(pattern.exec(part)?.[1] ?? 0)));
  const slide = after(/^ppt\/slides\/slide(\d+)\.xml$/i);
  const notes = after(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/i);
  const id = keepsSlides
    ? Math.max(firstSlideId - 1, ...slides.map((own) => own.id)) + 1
    : firstSlideId;
  return {
    slide: (index) => `ppt/slides/slide${slide + index + 1}.xml`,
    notes: (index) => `ppt/notesSlides/notesSlide${notes + index + 1}.xml`,
    id: (index) => id + index,
  };
}
