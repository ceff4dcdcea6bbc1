import type { MadeLayout, MadeTemplate } from './templateOf';

const title = { type: 'title', name: 'Title', box: [40, 30, 640, 70] } as const;
const cover: MadeLayout = {
  name: 'Cover',
  type: 'title',
  places: [
    { type: 'ctrTitle', name: 'Title', box: [60, 120, 600, 120] },
    { type: 'subTitle', idx: 1, name: 'Subtitle', box: [60, 260, 600, 120], size: 24 },
  ],
};
const divider: MadeLayout = {
  name: 'Divider',
  type: 'secHead',
  places: [
    { type: 'title', name: 'Title', box: [60, 180, 600, 90] },
    { type: 'body', idx: 1, name: 'Subtitle', box: [60, 280, 600, 100], size: 24 },
  ],
};
const content: MadeLayout = {
  name: 'Content',
  type: 'obj',
  places: [
    title,
    { idx: 1, name: 'Content', box: [40, 110, 640, 350] },
    { type: 'ftr', idx: 11, name: 'Footer', box: [40, 490, 400, 30] },
    { type: 'sldNum', idx: 12, name: 'Number', box: [600, 490, 80, 30] },
  ],
};
const titleOnly: MadeLayout = { name: 'Title only', type: 'titleOnly', places: [title] };
const usual = [cover, divider, content, titleOnly];
const wide = (layouts: readonly MadeLayout[]): readonly MadeLayout[] =>
  layouts.map((layout) => ({
    ...layout,
    places: layout.places.map((place) => ({
      ...place,
      ...(place.box && {
        box: [place.box[0] * 1.33, place.box[1], place.box[2] * 1.33, place.box[3]] as const,
      }),
    })),
  }));

const darkBand =
  '<p:sp><p:nvSpPr><p:cNvPr id="90" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="12192000" cy="1333500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="222222"/></a:solidFill></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>';

/** Templates with the traps that departments' own ones have. */
export const foreignTemplates: Readonly<Record<string, MadeTemplate>> = {
  '4:3': { size: [720, 540], masters: [{ layouts: usual }] },
  'wide, in the colours of a dark theme': {
    masters: [{ layouts: wide(usual), map: 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"' }],
  },
  'a pale yellow first accent': {
    colours: { accent1: 'FFF2A8', accent2: 'FFE9C9' },
    masters: [{ layouts: wide(usual) }],
  },
  'a dark band behind dark titles': { masters: [{ layouts: wide(usual), shapes: darkBand }] },
  'layouts without types, with names of their own': {
    masters: [
      {
        layouts: wide(usual).map(({ name, places }) => ({ name: `1_${name} (new brand)`, places })),
      },
    ],
  },
  'several masters, and slides that tell which is for what': {
    masters: [{ layouts: wide([cover, titleOnly]) }, { layouts: wide(usual), background: 'bg2' }],
    slides: [1, 5, 5, 6],
  },
  'doubled placeholders': {
    masters: [
      {
        layouts: wide([
          cover,
          {
            name: 'Content',
            places: [
              title,
              ...[40, 370].map((x) => ({ name: 'Text', box: [x, 110, 310, 350] as const })),
            ],
          },
        ]),
      },
    ],
  },
  'no placeholders at all': {
    masters: [{ layouts: [{ name: 'Blank', type: 'blank', places: [] }] }],
  },
  'only titles': { masters: [{ layouts: wide([titleOnly]) }] },
  'no titles': {
    masters: [
      {
        layouts: wide([
          { name: 'Text', places: [{ type: 'body', idx: 1, box: [40, 110, 640, 350] }] },
        ]),
        places: [{ type: 'body', idx: 1, box: [53, 110, 850, 350] }],
      },
    ],
  },
  'columns, pictures and text that runs down': {
    masters: [
      {
        layouts: wide([
          {
            name: 'Vertical',
            type: 'vertTx',
            places: [
              title,
              { type: 'body', idx: 1, attributes: ' orient="vert"', box: [40, 110, 640, 350] },
            ],
          },
          {
            name: 'Picture and text',
            places: [
              title,
              { type: 'pic', idx: 2, box: [40, 110, 310, 350] },
              { type: 'body', idx: 1, box: [370, 110, 310, 350] },
            ],
          },
          {
            name: 'Two columns',
            type: 'twoObj',
            places: [
              title,
              { idx: 1, box: [40, 110, 310, 350] },
              { idx: 2, box: [370, 110, 310, 350] },
            ],
          },
        ]),
      },
    ],
  },
  'a small slide with a long name for its font': {
    size: [480, 270],
    font: 'Department Grotesk Condensed',
    masters: [
      {
        layouts: usual.map((layout) => ({
          ...layout,
          places: layout.places.map(({ box, ...place }) => ({
            ...place,
            ...(box && { box: [box[0] / 1.5, box[1] / 2, box[2] / 1.5, box[3] / 2] as const }),
          })),
        })),
        places: [
          { type: 'title', box: [27, 15, 427, 35] },
          { type: 'body', idx: 1, box: [27, 60, 427, 170] },
        ],
      },
    ],
  },
};
