/** The slide is 960 × 540 points (16:9). */
export const slide = { width: 960, height: 540 } as const;

/** How text is set where it differs from the master. Sizes in points. */
export interface TextLook {
  readonly sizes?: readonly number[];
  readonly bold?: boolean;
  readonly colour?: 'tx1' | 'tx2' | 'bg1' | 'bg2' | 'accent1';
  readonly align?: 'l' | 'ctr' | 'r';
  readonly anchor?: 't' | 'ctr' | 'b';
  /** No bullets and no indents on level 1. */
  readonly unbulleted?: boolean;
  readonly insetLeft?: number;
}

export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'body' | 'tbl' | 'obj';
  readonly idx: number;
  readonly name: string;
  /** x, y, width, height in points. */
  readonly box: readonly [number, number, number, number];
  readonly prompt: string;
  readonly look?: TextLook;
}

/** A filled rectangle of the layout's own. */
export interface Panel {
  readonly box: readonly [number, number, number, number];
  readonly fill: 'accent1' | 'accent2' | 'bg2' | 'bg1';
}

export interface Layout {
  readonly name: string;
  /** ECMA-376-1, 19.7.15. */
  readonly type: string | undefined;
  readonly background: 'bg1' | 'accent1';
  /** Whether the master's own shapes show. */
  readonly showsMaster: boolean;
  readonly panels: readonly Panel[];
  readonly placeholders: readonly Placeholder[];
  readonly numberColour: 'tx1' | 'bg1';
}

const label: Placeholder = {
  type: 'body',
  idx: 10,
  name: 'Label',
  box: [36, 22, 888, 28],
  prompt: 'Label',
  look: { sizes: [18], colour: 'accent1', unbulleted: true, anchor: 'b' },
};

const title: Placeholder = {
  type: 'title',
  idx: 0,
  name: 'Title',
  box: [36, 50, 888, 62],
  prompt: 'Title',
};

const mark = { sizes: [22], bold: true, colour: 'accent1', unbulleted: true, anchor: 't' } as const;
const lead = { sizes: [20], unbulleted: true, anchor: 't' } as const;

const page = { background: 'bg1', showsMaster: true, panels: [], numberColour: 'tx1' } as const;

/** The layouts of the default template, one for each kind of slide. */
export const layouts: readonly Layout[] = [
  {
    name: 'Title',
    type: 'title',
    background: 'bg1',
    showsMaster: false,
    numberColour: 'tx1',
    panels: [
      { box: [0, 0, 960, 270], fill: 'accent1' },
      { box: [479, 304, 2, 180], fill: 'bg2' },
    ],
    placeholders: [
      {
        type: 'ctrTitle',
        idx: 0,
        name: 'Title',
        box: [48, 48, 864, 190],
        prompt: 'Title',
        look: { sizes: [44], colour: 'bg1', anchor: 'ctr' },
      },
      { type: 'body', idx: 11, name: 'Host', box: [48, 296, 400, 90], prompt: 'Host', look: mark },
      {
        type: 'body',
        idx: 13,
        name: 'Host lead',
        box: [48, 392, 400, 106],
        prompt: 'Lead',
        look: lead,
      },
      {
        type: 'body',
        idx: 12,
        name: 'Partner',
        box: [512, 296, 400, 90],
        prompt: 'Partner',
        look: mark,
      },
      {
        type: 'body',
        idx: 14,
        name: 'Partner lead',
        box: [512, 392, 400, 106],
        prompt: 'Lead',
        look: lead,
      },
    ],
  },
  {
    name: 'Section',
    type: 'secHead',
    background: 'accent1',
    showsMaster: false,
    numberColour: 'bg1',
    panels: [{ box: [64, 196, 96, 4], fill: 'bg1' }],
    placeholders: [
      {
        type: 'body',
        idx: 10,
        name: 'Label',
        box: [56, 120, 848, 66],
        prompt: 'Lead',
        look: { sizes: [26], colour: 'bg1', unbulleted: true, anchor: 'b' },
      },
      {
        type: 'title',
        idx: 0,
        name: 'Title',
        box: [56, 208, 848, 118],
        prompt: 'Title',
        look: { sizes: [44], colour: 'bg1', anchor: 't' },
      },
      {
        type: 'body',
        idx: 1,
        name: 'Body',
        box: [56, 330, 848, 160],
        prompt: 'Points',
        look: { sizes: [26, 22], colour: 'bg1', unbulleted: true, anchor: 't' },
      },
    ],
  },
  {
    ...page,
    name: 'Points',
    type: 'obj',
    placeholders: [
      label,
      title,
      { type: 'body', idx: 1, name: 'Body', box: [36, 126, 888, 372], prompt: 'Points' },
    ],
  },
  {
    name: 'Break',
    type: 'titleOnly',
    background: 'accent1',
    showsMaster: false,
    numberColour: 'bg1',
    panels: [],
    placeholders: [
      {
        type: 'title',
        idx: 0,
        name: 'Title',
        box: [56, 130, 848, 280],
        prompt: 'Break',
        look: { sizes: [60], colour: 'bg1', align: 'ctr', anchor: 'ctr' },
      },
    ],
  },
  {
    ...page,
    name: 'Assessment',
    type: 'tbl',
    placeholders: [
      label,
      title,
      {
        type: 'body',
        idx: 1,
        name: 'Body',
        box: [36, 116, 888, 28],
        prompt: 'Caption',
        look: { sizes: [18], unbulleted: true, anchor: 'ctr' },
      },
      {
        type: 'body',
        idx: 15,
        name: 'Rating',
        box: [36, 146, 888, 36],
        prompt: 'Rating',
        look: { sizes: [22], bold: true, unbulleted: true, anchor: 'ctr', insetLeft: 42 },
      },
      { type: 'tbl', idx: 16, name: 'Figure', box: [43, 190, 874, 308], prompt: 'Table' },
    ],
  },
  {
    ...page,
    name: 'Timeline',
    type: 'titleOnly',
    placeholders: [
      title,
      { type: 'obj', idx: 16, name: 'Figure', box: [36, 120, 888, 382], prompt: 'Timeline' },
    ],
  },
  {
    ...page,
    name: 'Phase',
    type: 'obj',
    placeholders: [
      title,
      { type: 'body', idx: 1, name: 'Body', box: [36, 126, 888, 230], prompt: 'Points' },
      { type: 'obj', idx: 16, name: 'Figure', box: [43, 372, 874, 116], prompt: 'Steps' },
    ],
  },
  {
    name: 'Meeting',
    type: 'title',
    background: 'bg1',
    showsMaster: false,
    numberColour: 'tx1',
    panels: [
      { box: [0, 0, 960, 330], fill: 'accent1' },
      { box: [479, 364, 2, 110], fill: 'bg2' },
    ],
    placeholders: [
      {
        type: 'ctrTitle',
        idx: 0,
        name: 'Title',
        box: [48, 60, 864, 220],
        prompt: 'Title',
        look: { sizes: [44], colour: 'bg1', anchor: 'ctr' },
      },
      { type: 'body', idx: 11, name: 'Host', box: [48, 364, 400, 120], prompt: 'Host', look: mark },
      {
        type: 'body',
        idx: 12,
        name: 'Partner',
        box: [512, 364, 400, 120],
        prompt: 'Partner',
        look: mark,
      },
    ],
  },
  {
    ...page,
    name: 'Contacts',
    type: 'obj',
    placeholders: [
      { ...label, idx: 11, name: 'Host', prompt: 'Host', look: { ...label.look, bold: true } },
      title,
      {
        type: 'body',
        idx: 1,
        name: 'Body',
        box: [36, 126, 888, 372],
        prompt: 'Contacts',
        look: { sizes: [24], unbulleted: true },
      },
    ],
  },
];
