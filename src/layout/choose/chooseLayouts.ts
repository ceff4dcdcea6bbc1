import type { SlideRole } from '../../outline';
import type { Design, LayoutDesign, PlaceholderDesign } from '../design';
import { layoutNames, placeNames, placesOf } from '../layoutNames';
import type { Choices, Correction, Lack, LayoutChoice } from './choice';
import { isTitle } from './contentArea';
import { type Features, featuresOf } from './features';
import { needs } from './needs';
import { type Reason, type Scored, type Surroundings, scoreOf } from './score';
import { surroundingsOf } from './surroundings';

/**
 * Chooses a layout for each kind of slide: one with our names and places; else by what it says it is for, its
 * placeholders, their room and its name, as near as can be to the template's own slides. Corrections come before all.
 * */
export function chooseLayouts(design: Design, corrections: readonly Correction[] = []): Choices {
  const all = design.layouts.map((layout) => featuresOf(layout, design));
  const alone = surroundingsOf(all, design);
  const choose = (role: SlideRole, around: Surroundings): LayoutChoice => {
    const correction = corrections.find(({ slide }) => slide === role);
    const corrected = correction && all.find(({ layout }) => isCalled(layout, correction.layout));
    if (corrected) {
      return choiceOf(role, corrected, [{ kind: 'corrected' }], design, correction.text);
    }
    const named = all.find((features) => hasOurNames(role, features));
    if (named) return choiceOf(role, named, [{ kind: 'our names' }], design);
    const scored = all.map((features) => scoreOf(role, features, around));
    const best = scored.reduce((one: Scored, other) => (other.score > one.score ? other : one));
    return choiceOf(role, best.features, best.reasons, design);
  };
  const points = choose('points', alone);
  const joined = { ...alone, content: points.layout.master };
  const beside = (role: SlideRole): LayoutChoice => {
    const choice = choose(role, joined);
    const isOnContentPicture =
      points.body.backdrop === undefined && choice.layout.master === points.layout.master;
    return { ...choice, isOnContentPicture };
  };
  return {
    title: beside('title'),
    section: beside('section'),
    points,
    break: beside('break'),
    assessment: beside('assessment'),
    timeline: beside('timeline'),
    phase: beside('phase'),
    meeting: beside('meeting'),
    contacts: beside('contacts'),
  };
}

/** A layout by its name, or by its part where several have the same name. */
export const isCalled = ({ name, part }: LayoutDesign, called: string): boolean =>
  part === called || name.trim().toLowerCase() === called.trim().toLowerCase();

function hasOurNames(role: SlideRole, { layout, title }: Features): boolean {
  return (
    layout.name === layoutNames[role] &&
    title !== undefined &&
    placesOf[role].every((place) =>
      layout.placeholders.some(({ name }) => name === placeNames[place]),
    )
  );
}

function choiceOf(
  role: SlideRole,
  features: Features,
  reasons: readonly Reason[],
  design: Design,
  text?: string,
): LayoutChoice {
  const { layout } = features;
  const title = features.title ?? madeTitle(layout, design);
  const way = hasOurNames(role, features) && text === undefined ? 'named' : 'flowing';
  const wanted = layout.placeholders.find(({ name }) => name === text);
  // A cover's further places are for dates, logos and the like, not for more of its text.
  const isCover = needs[role].opens && /^(title|secHead)$/.test(features.type);
  const stretched = isCover ? undefined : features.stretched;
  const found = wanted ?? stretched ?? features.bodies[0];
  const body = found ? told(found, layout) : { ...layout.area, standing: 'free' as const };
  const lacks: readonly Lack[] = [
    ...(features.title ? [] : ['title' as const]),
    ...(found || role === 'timeline' || role === 'break' ? [] : ['text' as const]),
    ...(stretched && found === stretched && way === 'flowing' ? ['columns' as const] : []),
    ...(features.isLent || isTight(role, body, design) ? ['room' as const] : []),
  ];
  return { role, layout, way, title, body, reasons, lacks, isOnContentPicture: false };
}

/** A placeholder that another one can be taken for says itself where it stands. */
function told(place: PlaceholderDesign, { placeholders }: LayoutDesign): PlaceholderDesign {
  const same = placeholders.filter(({ type, idx }) => type === place.type && idx === place.idx);
  return same.length > 1 ? { ...place, standing: 'moved' } : place;
}

const isTight = (role: SlideRole, { box }: PlaceholderDesign, { width, height }: Design): boolean =>
  role !== 'break' &&
  role !== 'title' &&
  role !== 'section' &&
  role !== 'meeting' &&
  (box.height < height * 0.3 || box.width < width * 0.4);

/** What a text box keeps free where nothing says otherwise, in points (ECMA-376-1, 21.1.2.1.1). */
const usualInsets = { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 };

/** A title above the content of a layout that has none: PowerPoint keeps such placeholders when a layout is changed. */
function madeTitle(layout: LayoutDesign, { width, height }: Design): PlaceholderDesign {
  const { area } = layout;
  const model = layout.placeholders.find(isTitle) ?? area;
  const style = model.levels[0] ?? area.levels[0];
  // Its words begin where those below it do.
  const insets = layout.masterTitle?.insets ?? usualInsets;
  const x = Math.max(0, area.box.x - insets.left);
  const box = { x, y: height * 0.05, width: width * 0.95 - x, height: height * 0.15 };
  return {
    ...model,
    type: 'title',
    idx: 0,
    name: 'Title',
    box,
    insets,
    anchor: 'centre',
    levels: style ? [{ ...style, size: Math.max(style.size, height * 0.055), bold: true }] : [],
    standing: 'moved',
  };
}
