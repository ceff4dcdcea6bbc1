import {
  type Anchor,
  type Colour,
  contentArea,
  type Design,
  type FontFace,
  faceFor,
  type LayoutDesign,
  type LevelStyle,
  type PlaceholderDesign,
  type ReadFont,
  type Space,
} from '../../layout';
import {
  backdropOf,
  childOf,
  type InheritedLevel,
  type LayoutPart,
  masterPlaceholdersOf,
  type Placeholder,
  type PresentationTemplate,
  placeholdersOf,
  type Spacing,
  themeFont,
} from '../../ooxml';
import { tableHeaderOf } from './tableHeader';

const emuPerPoint = 12700;

/** What laying out needs to know of a presentation's layouts, in points. */
export function readDesign(
  template: PresentationTemplate,
  fonts: readonly ReadFont[] = [],
): Design {
  const root = template.presentation.documentElement;
  const size = root && childOf(root, 'p:sldSz');
  const page = {
    width: Number(size?.getAttribute('cx') || 12192000) / emuPerPoint,
    height: Number(size?.getAttribute('cy') || 6858000) / emuPerPoint,
  };
  const faces = facesOf(fonts);
  return {
    ...page,
    layouts: template.layouts.map((layout) => designOf(layout, page, faces)),
    ownSlides: template.slides.flatMap(({ layout }) => layout ?? []),
    bodyFont: template.bodyFont,
    tableHeader: tableHeaderOf(template),
  };
}

function designOf(layout: LayoutPart, page: Page, faces: Faces): LayoutDesign {
  const placeholders = placeholdersOf(layout).map((placeholder) =>
    inPoints(placeholder, layout, faces),
  );
  const { part, name, type, masterPart } = layout;
  const colours = Object.fromEntries(
    Object.entries(layout.colours).map(([colour, rgb]) => [colour, `#${rgb}`]),
  );
  const ofMaster = masterPlaceholdersOf(layout);
  const masterPlace = (wanted: string) => {
    const found = ofMaster.find((one) => one.type === wanted);
    return found && inPoints(found, layout, faces);
  };
  const masterTitle = masterPlace('title');
  const masterBody = masterPlace('body');
  return {
    part,
    name,
    type,
    master: masterPart,
    placeholders,
    masterTitle,
    masterBody,
    area: areaOf(layout, placeholders, { title: masterTitle, body: masterBody }, page),
    colours,
  };
}

/** How text of a font is measured, each font once. */
type Faces = (family: string) => FontFace;

function facesOf(fonts: readonly ReadFont[]): Faces {
  const faces = new Map<string, FontFace>();
  return (family) => {
    const known = faces.get(family) ?? faceFor(family, fonts);
    faces.set(family, known);
    return known;
  };
}

interface Page {
  readonly width: number;
  readonly height: number;
}

/** Where content stands in a layout without a placeholder for it, set as its master's text, and from the same edge. */
function areaOf(
  layout: LayoutPart,
  placeholders: readonly PlaceholderDesign[],
  master: Readonly<Record<'title' | 'body', PlaceholderDesign | undefined>>,
  page: Page,
): PlaceholderDesign {
  const model = master.body;
  const places = { title: master.title?.box, body: model?.box };
  const area = contentArea(placeholders, places, page);
  const { left, right } = (model ?? plainPlace).insets;
  const box = { ...area, x: area.x + left, width: Math.max(0, area.width - left - right) };
  const emu = (points: number) => points * emuPerPoint;
  const inEmu = { x: emu(box.x), y: emu(box.y), width: emu(box.width), height: emu(box.height) };
  const backdrop = backdropOf(layout, inEmu)?.map((rgb) => `#${rgb}`);
  return { ...(model ?? plainPlace), name: 'Body', box, backdrop, insets: plainPlace.insets };
}

const plainPlace: PlaceholderDesign = {
  type: 'body',
  idx: 0,
  name: 'Body',
  box: { x: 0, y: 0, width: 0, height: 0 },
  insets: { left: 0, top: 0, right: 0, bottom: 0 },
  anchor: 'top',
  isVertical: false,
  levels: [],
  font: 'Arial',
  face: faceFor('Arial', []),
  typeface: undefined,
  colour: 'tx1',
  backdrop: undefined,
};

function inPoints(placeholder: Placeholder, layout: LayoutPart, faces: Faces): PlaceholderDesign {
  const { type, idx, name, box, insets, anchor, isVertical, levels } = placeholder;
  const [first] = levels;
  const typeface = first?.typeface;
  const points = (emu: number) => emu / emuPerPoint;
  return {
    type,
    idx,
    name,
    box: {
      x: points(box.x),
      y: points(box.y),
      width: points(box.width),
      height: points(box.height),
    },
    insets: {
      left: points(insets.left),
      top: points(insets.top),
      right: points(insets.right),
      bottom: points(insets.bottom),
    },
    anchor: anchors[anchor] ?? 'top',
    isVertical,
    levels: levels.map(levelInPoints),
    font: fontNamed(typeface, layout),
    face: faces(fontNamed(typeface, layout)),
    typeface: typeface?.startsWith('+mn') ? undefined : typeface,
    colour: colourOf(first, layout),
    backdrop: backdropOf(layout, box)?.map((rgb) => `#${rgb}`),
  };
}

/** The font that a typeface stands for: "+mj-lt" and "+mn-lt" are the theme's (ECMA-376-1, 20.1.4.1.16). */
function fontNamed(typeface: string | undefined, { theme }: LayoutPart): string {
  if (typeface !== undefined && !typeface.startsWith('+')) return typeface;
  return themeFont(theme, typeface?.startsWith('+mj') ? 'major' : 'minor') ?? 'Arial';
}

/** A colour by the theme's name for it where that is all it is, else as it shows. */
function colourOf(level: InheritedLevel | undefined, { colours }: LayoutPart): Colour {
  const { colour, rgb } = level ?? { colour: undefined, rgb: undefined };
  if (rgb === undefined) return 'tx1';
  return colour !== undefined && isNamed(colour) && colours[colour] === rgb ? colour : `#${rgb}`;
}

const isNamed = (colour: string): colour is 'tx1' | 'tx2' | 'bg1' | 'bg2' =>
  /^(tx|bg)[12]$/.test(colour);

const anchors: Readonly<Record<string, Anchor>> = { t: 'top', ctr: 'centre', b: 'bottom' };

function levelInPoints(level: InheritedLevel): LevelStyle {
  const size = level.size / 100;
  const { lineSpacing } = level;
  return {
    size,
    bold: level.bold,
    capitals: level.capitals,
    marginLeft: level.marginLeft / emuPerPoint,
    indent: level.indent / emuPerPoint,
    spaceBefore: distance(level.spaceBefore),
    spaceAfter: distance(level.spaceAfter),
    lineSpacing:
      lineSpacing?.kind === 'percent'
        ? lineSpacing.value / 100_000
        : lineSpacing
          ? lineSpacing.value / 100 / (size * 1.2)
          : 1,
    bulleted: level.bulleted,
  };
}

function distance(spacing: Spacing | undefined): Space {
  if (!spacing) return { points: 0, share: 0 };
  return spacing.kind === 'points'
    ? { points: spacing.value / 100, share: 0 }
    : { points: 0, share: spacing.value / 100_000 };
}
