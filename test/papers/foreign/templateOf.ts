import { type Package, zipPackage } from '../../../src/ooxml';

/** A placeholder of a hand-made layout: place in points; a look where it has one of its own. */
export interface MadePlace {
  readonly type?: string;
  readonly idx?: number;
  readonly name?: string;
  readonly box?: readonly [x: number, y: number, width: number, height: number];
  readonly attributes?: string;
  readonly size?: number;
}

export interface MadeLayout {
  readonly name: string;
  readonly type?: string;
  readonly places: readonly MadePlace[];
  /** XML that stands before the placeholders. */
  readonly shapes?: string;
}

export interface MadeMaster {
  readonly layouts: readonly MadeLayout[];
  readonly background?: string;
  readonly map?: string;
  readonly places?: readonly MadePlace[];
  readonly shapes?: string;
}

export interface MadeTemplate {
  readonly size?: readonly [width: number, height: number];
  readonly colours?: Readonly<Record<string, string>>;
  readonly font?: string;
  readonly masters: readonly MadeMaster[];
  /** The numbers of the layouts of its own slides, counted over all masters from 1. */
  readonly slides?: readonly number[];
  /** XML that stands at the end of the presentation part. */
  readonly presentation?: string;
  readonly mainType?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const formats = 'application/vnd.openxmlformats-officedocument';
const namespaces = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const emu = (points: number): number => Math.round(points * 12700);
const usualMap = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"';
const accents = [1, 2, 3, 4, 5, 6].map((at) => `accent${at}="accent${at}"`).join(' ');

/** A presentation as people have them, made by hand: only what PowerPoint needs, and the traps that are asked for. */
export function templateOf(made: MadeTemplate): Package {
  const parts = new Map<string, string>();
  const overrides = new Map<string, string>();
  const put = (part: string, xml: string, type?: string) => {
    parts.set(part, declaration + xml);
    if (type) overrides.set(part, `${formats}.${type}+xml`);
  };
  const layouts = made.masters.flatMap(({ layouts: own }, master) =>
    own.map((layout) => ({ layout, master })),
  );
  const mastersAt = made.masters.map((_, index) => `slideMasters/slideMaster${index + 1}.xml`);
  put('_rels/.rels', relationships([[`officeDocument`, 'ppt/presentation.xml']]));
  const slides = made.slides ?? [];
  put(
    'ppt/presentation.xml',
    presentationXml(made, slides.length),
    made.mainType ?? 'presentationml.presentation.main',
  );
  put(
    'ppt/_rels/presentation.xml.rels',
    relationships([
      ...mastersAt.map((at) => ['slideMaster', at] as const),
      ...slides.map((_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
    ]),
  );
  made.masters.forEach((master, index) => {
    const own = layouts.flatMap((one, at) => (one.master === index ? [at] : []));
    put(
      `ppt/${mastersAt[index]}`,
      masterXml(master, index, own.length),
      'presentationml.slideMaster',
    );
    put(
      `ppt/slideMasters/_rels/slideMaster${index + 1}.xml.rels`,
      relationships([
        ...own.map((at) => ['slideLayout', `../slideLayouts/slideLayout${at + 1}.xml`] as const),
        ['theme', `../theme/theme${index + 1}.xml`],
      ]),
    );
    put(`ppt/theme/theme${index + 1}.xml`, themeXml(made), 'theme');
  });
  layouts.forEach(({ layout, master }, index) => {
    put(
      `ppt/slideLayouts/slideLayout${index + 1}.xml`,
      layoutXml(layout),
      'presentationml.slideLayout',
    );
    put(
      `ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`,
      relationships([['slideMaster', `../${mastersAt[master]}`]]),
    );
  });
  slides.forEach((layout, index) => {
    const title = shape({ type: 'title' }, 2, `Own slide ${index + 1}`);
    put(
      `ppt/slides/slide${index + 1}.xml`,
      `<p:sld ${namespaces}>${tree(title)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
      'presentationml.slide',
    );
    put(
      `ppt/slides/_rels/slide${index + 1}.xml.rels`,
      relationships([['slideLayout', `../slideLayouts/slideLayout${layout}.xml`]]),
    );
  });
  const listed = [...overrides].map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${listed.join('')}</Types>`;
  const encoder = new TextEncoder();
  return new Map([
    ['[Content_Types].xml', encoder.encode(declaration + types)],
    ...[...parts].map(([part, xml]) => [part, encoder.encode(xml)] as const),
  ]);
}

/** The same as a file. */
export const templateFile = (made: MadeTemplate): Uint8Array => zipPackage(templateOf(made));

const relationships = (all: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const tree = (shapes: string, background = ''): string =>
  `<p:cSld>${background}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld>`;

function shape(place: MadePlace, id: number, text = 'Text'): string {
  const { type, idx, name = `Placeholder ${id}`, box, attributes = '', size } = place;
  const ph = `<p:ph${type ? ` type="${type}"` : ''}${idx ? ` idx="${idx}"` : ''}${attributes}/>`;
  const xfrm = box
    ? `<a:xfrm><a:off x="${emu(box[0])}" y="${emu(box[1])}"/><a:ext cx="${emu(box[2])}" cy="${emu(box[3])}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
    : '';
  const style = size ? `<a:lvl1pPr><a:defRPr sz="${size * 100}"/></a:lvl1pPr>` : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr>${xfrm}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle>${style}</a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

function presentationXml(
  { masters, size = [960, 540], presentation = '' }: MadeTemplate,
  slides: number,
) {
  const ids = masters.map(
    (_, index) => `<p:sldMasterId id="${2147483648 + 100 * index}" r:id="rId${index + 1}"/>`,
  );
  const own = Array.from(
    { length: slides },
    (_, index) => `<p:sldId id="${300 + index}" r:id="rId${masters.length + index + 1}"/>`,
  );
  const list = own.length > 0 ? `<p:sldIdLst>${own.join('')}</p:sldIdLst>` : '';
  return `<p:presentation ${namespaces}><p:sldMasterIdLst>${ids.join('')}</p:sldMasterIdLst>${list}<p:sldSz cx="${emu(size[0])}" cy="${emu(size[1])}"/><p:notesSz cx="6858000" cy="9144000"/>${presentation}</p:presentation>`;
}

const usualPlaces: readonly MadePlace[] = [
  { type: 'title', box: [40, 30, 640, 70] },
  { type: 'body', idx: 1, box: [40, 120, 640, 340] },
];

function masterXml(master: MadeMaster, index: number, layouts: number): string {
  const { background = 'bg1', map = usualMap, places = usualPlaces, shapes = '' } = master;
  const ids = Array.from(
    { length: layouts },
    (_, at) => `<p:sldLayoutId id="${2147483649 + 100 * index + at}" r:id="rId${at + 1}"/>`,
  );
  const plate = `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="${background}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  const run = (size: number) =>
    `<a:defRPr sz="${size * 100}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr>`;
  const body = [28, 24, 20]
    .map(
      (size, level) =>
        `<a:lvl${level + 1}pPr marL="${228600 + 457200 * level}" indent="-228600"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buChar char="•"/>${run(size)}</a:lvl${level + 1}pPr>`,
    )
    .join('');
  return `<p:sldMaster ${namespaces}>${tree(shapes + places.map((place, at) => shape(place, at + 2)).join(''), plate)}<p:clrMap ${map} ${accents} hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr>${run(40)}</a:lvl1pPr></p:titleStyle><p:bodyStyle>${body}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`;
}

function layoutXml({ name, type, places, shapes = '' }: MadeLayout): string {
  const placed = places.map((place, at) => shape(place, at + 2)).join('');
  return `<p:sldLayout ${namespaces}${type ? ` type="${type}"` : ''} userDrawn="1">${tree(shapes + placed).replace('<p:cSld>', `<p:cSld name="${name}">`)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

const usualColours = {
  dk1: '1A1A1A',
  lt1: 'FFFFFF',
  dk2: '003078',
  lt2: 'F3F2F1',
  accent1: '1D70B8',
  accent2: 'FFDD00',
  accent3: '00703C',
  accent4: 'D4351C',
  accent5: '4C2C92',
  accent6: 'F47738',
  hlink: '1D70B8',
  folHlink: '4C2C92',
};

function themeXml({ colours = {}, font = 'Arial' }: MadeTemplate): string {
  const scheme = Object.entries({ ...usualColours, ...colours })
    .map(([slot, rgb]) => `<a:${slot}><a:srgbClr val="${rgb}"/></a:${slot}>`)
    .join('');
  const face = `<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Department"><a:themeElements><a:clrScheme name="Department">${scheme}</a:clrScheme><a:fontScheme name="Department"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="Department"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
