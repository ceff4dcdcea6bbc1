import { type Layout, layouts, slide } from './layouts';
import {
  background,
  declaration,
  emu,
  namespaces,
  panel,
  placeholder,
  shapeTree,
  slideNumber,
} from './markup';

const colourMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

const text = (colour: string) =>
  `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>`;

/** Body levels: size and left margin in points, space before in per cent of the size, bullet. */
const bodyLevels = [
  [26, 20, 35, '•'],
  [22, 42, 15, '-'],
  [20, 64, 15, '•'],
  [18, 86, 15, '-'],
  [18, 108, 15, '•'],
] as const;

const bodyStyle = bodyLevels
  .map(
    ([size, margin, before, bullet], level) =>
      `<a:lvl${level + 1}pPr marL="${emu(margin)}" indent="${-emu(20)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPct val="${before * 1000}"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="${bullet}"/><a:defRPr sz="${size * 100}" kern="1200">${text('tx1')}</a:defRPr></a:lvl${level + 1}pPr>`,
  )
  .join('');

const titleStyle = `<a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="3200" b="1" kern="1200"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr>`;

const otherStyle = (margin: (level: number) => number) =>
  Array.from(
    { length: 9 },
    (_, level) =>
      `<a:lvl${level + 1}pPr marL="${margin(level)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1800" kern="1200">${text('tx1')}</a:defRPr></a:lvl${level + 1}pPr>`,
  ).join('');

export const masterPart = (): string => {
  const shapes = [
    panel({ box: [0, 0, slide.width, 10], fill: 'accent1' }, 7),
    placeholder(
      {
        type: 'title',
        idx: 0,
        name: 'Title',
        box: [36, 50, 888, 62],
        prompt: 'Title',
        look: { anchor: 'ctr' },
      },
      2,
    ),
    placeholder(
      { type: 'body', idx: 1, name: 'Body', box: [36, 126, 888, 372], prompt: 'Text' },
      3,
    ),
    slideNumber(6, 'tx1', true),
  ].join('');
  const ids = layouts.map(
    (_, index) => `<p:sldLayoutId id="${2147483649 + index}" r:id="rId${index + 1}"/>`,
  );
  return `${declaration}<p:sldMaster ${namespaces}><p:cSld>${background('bg1')}${shapeTree(shapes)}</p:cSld><p:clrMap ${colourMap}/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:hf hdr="0" ftr="0" dt="0"/><p:txStyles><p:titleStyle>${titleStyle}</p:titleStyle><p:bodyStyle>${bodyStyle}</p:bodyStyle><p:otherStyle>${otherStyle((level) => level * 457200)}</p:otherStyle></p:txStyles></p:sldMaster>`;
};

export function layoutPart(layout: Layout): string {
  const { name, type, showsMaster, panels, placeholders, numberColour } = layout;
  const shapes = [
    ...panels.map((one, index) => panel(one, 20 + index)),
    ...placeholders.map((one, index) => placeholder(one, 2 + index)),
    slideNumber(15, numberColour, false),
  ].join('');
  return `${declaration}<p:sldLayout ${namespaces}${type ? ` type="${type}"` : ''} preserve="1"${showsMaster ? '' : ' showMasterSp="0"'}><p:cSld name="${name}">${background(layout.background)}${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

export const presentationPart = (): string =>
  `${declaration}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldSz cx="${emu(slide.width)}" cy="${emu(slide.height)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle>${otherStyle((level) => level * 457200)}</p:defaultTextStyle></p:presentation>`;

/** The notes page: the slide above, the notes below. */
export const notesMasterPart = (): string => {
  const shapes = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr lvl="0"/><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>`;
  const levels = Array.from(
    { length: 9 },
    (_, level) =>
      `<a:lvl${level + 1}pPr marL="${level * 457200}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1200" kern="1200">${text('tx1')}</a:defRPr></a:lvl${level + 1}pPr>`,
  ).join('');
  return `${declaration}<p:notesMaster ${namespaces}><p:cSld>${background('bg1')}${shapeTree(shapes)}</p:cSld><p:clrMap ${colourMap}/><p:notesStyle>${levels}</p:notesStyle></p:notesMaster>`;
};

const styleId = '{5F0D1E52-6C1B-4B7C-9E0A-0F8B3D6A7C11}';

/** A table style with a dark header row and thin lines between rows. */
export const tableStylesPart = (): string => {
  const line = (side: string, width: number, colour: string) =>
    `<a:${side}><a:ln w="${width}" cmpd="sng"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:ln></a:${side}>`;
  const borders = ['left', 'right', 'top', 'bottom', 'insideH', 'insideV']
    .map((side) => line(side, 9525, 'accent2'))
    .join('');
  const fill = (colour: string) =>
    `<a:fill><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:fill>`;
  const font = (colour: string) =>
    `<a:fontRef idx="minor"><a:prstClr val="black"/></a:fontRef><a:schemeClr val="${colour}"/>`;
  return `${declaration}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${styleId}"><a:tblStyle styleId="${styleId}" styleName="Forum Papers"><a:wholeTbl><a:tcTxStyle>${font('dk1')}</a:tcTxStyle><a:tcStyle><a:tcBdr>${borders}</a:tcBdr>${fill('lt1')}</a:tcStyle></a:wholeTbl><a:firstRow><a:tcTxStyle b="on">${font('lt1')}</a:tcTxStyle><a:tcStyle><a:tcBdr/>${fill('accent1')}</a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>`;
};
