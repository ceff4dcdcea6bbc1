import { emu } from '../deck/markup';

/** Points of x, y, width and height on a slide of 960 × 540. */
type Box = readonly [number, number, number, number];

interface Place {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'obj' | 'ftr' | 'sldNum';
  readonly idx: number;
  readonly name: string;
  readonly box: Box;
  readonly prompt: string;
  readonly size?: number;
  readonly colour?: string;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly bullets?: false;
  readonly align?: 'r';
}

export interface CivicLayout {
  readonly name: string;
  readonly type: string;
  readonly background: string;
  readonly panels: readonly { readonly box: Box; readonly fill: string }[];
  readonly places: readonly Place[];
}

const title: Place = {
  type: 'title',
  idx: 0,
  name: 'Title 1',
  box: [84, 28, 836, 76],
  prompt: 'Click to add a title',
  anchor: 'b',
};
const footers: readonly Place[] = [
  {
    type: 'ftr',
    idx: 11,
    name: 'Footer Placeholder 4',
    box: [84, 504, 500, 24],
    prompt: '',
    size: 12,
  },
  {
    type: 'sldNum',
    idx: 12,
    name: 'Slide Number Placeholder 5',
    box: [820, 504, 100, 24],
    prompt: '‹#›',
    size: 12,
    align: 'r',
  },
];
const band = { box: [0, 0, 48, 540], fill: 'accent1' } as const;
const rule = { box: [84, 108, 836, 2], fill: 'accent2' } as const;
const page = { background: 'bg2', panels: [band, rule] } as const;

/** Layouts as PowerPoint names them, in a look that is not the default template's. */
export const civicLayouts: readonly CivicLayout[] = [
  {
    name: 'Title Slide',
    type: 'title',
    background: 'accent1',
    panels: [
      { box: [0, 330, 960, 210], fill: 'bg2' },
      { box: [0, 322, 960, 8], fill: 'accent2' },
    ],
    places: [
      {
        ...title,
        type: 'ctrTitle',
        box: [72, 60, 816, 240],
        size: 48,
        colour: 'bg1',
      },
      {
        type: 'subTitle',
        idx: 1,
        name: 'Subtitle 2',
        box: [72, 346, 816, 172],
        prompt: 'Click to add a subtitle',
        size: 22,
        bullets: false,
      },
    ],
  },
  {
    name: 'Section Header',
    type: 'secHead',
    background: 'accent2',
    panels: [{ box: [0, 0, 48, 540], fill: 'accent1' }],
    places: [
      { ...title, box: [96, 130, 800, 170], size: 44, colour: 'bg1' },
      {
        type: 'body',
        idx: 1,
        name: 'Text Placeholder 2',
        box: [96, 312, 800, 150],
        prompt: 'Click to add text',
        size: 24,
        colour: 'bg1',
        bullets: false,
      },
      ...footers.slice(1).map((place) => ({ ...place, colour: 'bg1' })),
    ],
  },
  {
    ...page,
    name: 'Title and Content',
    type: 'obj',
    places: [
      title,
      {
        type: 'obj',
        idx: 1,
        name: 'Content Placeholder 2',
        box: [84, 122, 836, 370],
        prompt: 'Click to add text',
      },
      ...footers,
    ],
  },
  {
    ...page,
    name: 'Two Content',
    type: 'twoObj',
    places: [
      title,
      ...[0, 1].map(
        (column): Place => ({
          type: 'obj',
          idx: column + 1,
          name: `Content Placeholder ${column + 2}`,
          box: [84 + 428 * column, 122, 408, 370],
          prompt: 'Click to add text',
        }),
      ),
      ...footers,
    ],
  },
  { ...page, name: 'Title Only', type: 'titleOnly', places: [title, ...footers] },
  { ...page, name: 'Blank', type: 'blank', panels: [band], places: footers },
];

/** A placeholder as XML. */
export function placeXml(place: Place, id: number): string {
  const { type, idx, name, box, prompt, size, colour, anchor, bullets, align } = place;
  const [x, y, width, height] = box.map(emu);
  const run = `<a:defRPr${size ? ` sz="${size * 100}"` : ''}>${colour ? `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>` : ''}</a:defRPr>`;
  const listed = bullets === false ? ' marL="0" indent="0"' : '';
  const level = `<a:lvl1pPr${listed}${align ? ` algn="${align}"` : ''}>${bullets === false ? '<a:buNone/>' : ''}${run}</a:lvl1pPr>`;
  const text =
    type === 'sldNum'
      ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>'
      : prompt === ''
        ? '<a:endParaRPr lang="en-GB"/>'
        : `<a:r><a:rPr lang="en-GB"/><a:t>${prompt}</a:t></a:r>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${idx === 0 ? '' : ` idx="${idx}"`}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" rIns="0"${anchor ? ` anchor="${anchor}"` : ''}><a:normAutofit/></a:bodyPr><a:lstStyle>${level}</a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`.replace(
    ' type="obj"',
    '',
  );
}
