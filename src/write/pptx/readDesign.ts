import type {
  Anchor,
  Design,
  LayoutDesign,
  LevelStyle,
  PlaceholderDesign,
  Space,
} from '../../layout';
import {
  childOf,
  type InheritedLevel,
  type LayoutPart,
  type Placeholder,
  type PresentationTemplate,
  placeholdersOf,
  type Spacing,
} from '../../ooxml';

const emuPerPoint = 12700;

/** What laying out needs to know of a presentation's layouts, in points. */
export function readDesign(template: PresentationTemplate): Design {
  const root = template.presentation.documentElement;
  const size = root && childOf(root, 'p:sldSz');
  return {
    width: Number(size?.getAttribute('cx') ?? 12192000) / emuPerPoint,
    height: Number(size?.getAttribute('cy') ?? 6858000) / emuPerPoint,
    layouts: template.layouts.map((layout) => designOf(layout, template.bodyFont)),
    bodyFont: template.bodyFont,
  };
}

function designOf(layout: LayoutPart, font: string): LayoutDesign {
  return {
    name: layout.name,
    placeholders: placeholdersOf(layout).map((placeholder) => inPoints(placeholder, font)),
  };
}

function inPoints(placeholder: Placeholder, font: string): PlaceholderDesign {
  const { type, idx, name, box, insets, anchor, levels } = placeholder;
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
    levels: levels.map(levelInPoints),
    font,
  };
}

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
