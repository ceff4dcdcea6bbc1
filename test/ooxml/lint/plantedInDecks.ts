import type { Change, PlantedFault } from './planted';

const slide = 'ppt/slides/slide28.xml';
const master = 'ppt/slideMasters/slideMaster1.xml';
const presentation = 'ppt/presentation.xml';
const notesMaster = 'ppt/notesMasters/notesMaster1.xml';
const types = '[Content_Types].xml';

type InDeck = readonly [what: string, rule: string, ...changes: Change[]];

const chart: readonly Change[] = [
  {
    part: types,
    from: '</Types>',
    to: '<Override PartName="/ppt/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
  },
  {
    part: 'ppt/charts/chart1.xml',
    to: '<c:chartSpace xmlns:c="c"><c:barChart><c:axId val="1"/><c:axId val="2"/><c:axId val="3"/></c:barChart></c:chartSpace>',
  },
];

const faults: readonly InDeck[] = [
  ['a shape without width', 'extents', { part: slide, from: 'cx="350520"', to: 'cx="0"' }],
  ['a shape of negative height', 'extents', { part: slide, from: 'cy="350520"', to: 'cy="-9"' }],
  ['a table without height', 'extents', { part: slide, from: 'cy="3230880"', to: 'cy="0"' }],
  ['anchor="mid"', 'anchors', { part: slide, from: 'anchor="ctr"', to: 'anchor="mid"' }],
  ['an id twice', 'shape-names', { part: slide, from: 'cNvPr id="3"', to: 'cNvPr id="2"' }],
  ['a shape without a name', 'shape-names', { part: slide, from: 'name="Rating"', to: 'name=""' }],
  ['an id of 0', 'shape-names', { part: slide, from: 'cNvPr id="3"', to: 'cNvPr id="0"' }],
  ['an empty line', 'lines', { part: slide, from: '<a:ln w="12700">', to: '<a:ln/><a:ln w="1">' }],
  [
    'a shape without text body',
    'text-bodies',
    { part: slide, from: /(<a:ln w="12700">.*?<\/p:spPr>)<p:txBody>.*?<\/p:txBody>/, to: '$1' },
  ],
  [
    'a cell without a paragraph',
    'text-bodies',
    { part: slide, from: /(<a:tc><a:txBody><a:bodyPr\/><a:lstStyle\/>)<a:p>.*?<\/a:p>/, to: '$1' },
  ],
  [
    'a background without effects',
    'backgrounds',
    { part: master, from: '<a:effectLst/></p:bgPr>', to: '</p:bgPr>' },
  ],
  [
    'a theme of two fills',
    'theme-fills',
    {
      part: 'ppt/theme/theme1.xml',
      from: /(<a:fillStyleLst>)<a:solidFill>.*?<\/a:solidFill>/,
      to: '$1',
    },
  ],
  [
    'a table without description',
    'alternatives',
    { part: slide, from: /descr="Relevant[^"]*"/, to: '' },
  ],
  ['a table without header row', 'header-rows', { part: slide, from: ' firstRow="1"', to: '' }],
  [
    'a row with a cell too few',
    'table-grids',
    { part: slide, from: /<a:tc>(?:(?!<a:tc>).)*<\/a:tc><\/a:tr>/, to: '</a:tr>' },
  ],
  ['a bar chart of three axes', 'chart-axes', ...chart],
  ['no title', 'titles', { part: slide, from: 'type="title"', to: 'type="body" idx="1"' }],
  ['two titles', 'titles', { part: slide, from: 'type="body" idx="10"', to: 'type="title"' }],
  ['an empty title', 'titles', { part: slide, from: /<a:t>Anti[^<]*/, to: '<a:t> ' }],
  [
    'the title of another slide',
    'titles',
    { part: slide, from: /<a:t>Anti[^<]*/, to: '<a:t>opening  Remarks' },
  ],
  [
    'a placeholder that the layout lacks',
    'placeholders',
    { part: slide, from: 'type="body" idx="15"', to: 'type="body" idx="99"' },
  ],
  [
    'a placeholder with a fill of its own',
    'inheritance',
    { part: slide, from: '<p:spPr/>', to: '<p:spPr><a:noFill/></p:spPr>' },
  ],
  [
    'a placeholder called as pptxgenjs does',
    'inheritance',
    { part: slide, from: 'name="Label"', to: 'name="Text 0"' },
  ],
  [
    'a prompt repeated',
    'inheritance',
    { part: slide, from: '<p:ph type="title"/>', to: '<p:ph type="title" hasCustomPrompt="1"/>' },
  ],
  [
    'the master of notes listed after the slides',
    'presentation-in-order',
    {
      part: presentation,
      from: /(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)(<p:sldIdLst>.*?<\/p:sldIdLst>)/,
      to: '$2$1',
    },
  ],
  [
    'a slide in no section',
    'slides-listed',
    { part: presentation, from: '<p14:sldId id="257"/>', to: '' },
  ],
  [
    'a slide in two sections',
    'slides-listed',
    {
      part: presentation,
      from: '<p14:sldId id="257"/>',
      to: '<p14:sldId id="256"/><p14:sldId id="257"/>',
    },
  ],
  [
    'a slide listed too low',
    'slides-listed',
    { part: presentation, from: /id="256"/g, to: 'id="255"' },
  ],
  [
    'two slides of one number',
    'slides-listed',
    { part: presentation, from: '<p:sldId id="257"', to: '<p:sldId id="256"' },
  ],
  [
    'a slide that is not listed',
    'slides-listed',
    { part: presentation, from: /<p:sldId id="303"[^>]*>/, to: '' },
  ],
  [
    'a layout with the number of its master',
    'masters-numbered',
    { part: master, from: /(<p:sldLayoutId id=")\d+/, to: '$12147483648' },
  ],
  [
    'an SVG on a master',
    'masters-without-svg',
    {
      part: 'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      from: '</Relationships>',
      to: '<Relationship Id="rId99" Type="http://x/image" Target="../media/logo.svg"/></Relationships>',
    },
  ],
  [
    'notes that do not lead back to their slide',
    'notes',
    {
      part: 'ppt/notesSlides/_rels/notesSlide1.xml.rels',
      from: /<Relationship Id="rId2"[^>]*>/,
      to: '',
    },
  ],
  [
    'notes without their master',
    'notes',
    {
      part: 'ppt/notesSlides/_rels/notesSlide1.xml.rels',
      from: /<Relationship Id="rId1"[^>]*>/,
      to: '',
    },
  ],
  [
    'a master of notes without its body',
    'notes-masters',
    { part: notesMaster, from: 'type="body"', to: 'type="ftr"' },
  ],
  [
    'a placeholder of notes without a place',
    'notes-masters',
    { part: notesMaster, from: /<a:xfrm>(?:(?!<a:xfrm>).)*<\/a:xfrm>(?=<a:prstGeom)/, to: '' },
  ],
  [
    'slides and notes that share a theme',
    'themes-owned',
    {
      part: 'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      from: 'theme2.xml',
      to: 'theme1.xml',
    },
  ],
];

/** Faults of presentations. */
export const plantedInDecks: readonly PlantedFault[] = faults.map(([what, rule, ...changes]) => ({
  what,
  rule,
  changes,
  ground: 'deck',
}));
