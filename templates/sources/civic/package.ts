import { background, declaration, emu, namespaces, shapeTree } from '../deck/markup';
import {
  appProperties,
  coreProperties,
  office,
  presentationFile,
  type Relationship,
  relationships,
  types,
} from '../deck/package';
import { notesMasterPart, tableStylesPart } from '../deck/parts';
import { themePart } from '../deck/theme';
import { type CivicLayout, civicLayouts, placeXml } from './layouts';

const look = {
  colours: {
    dk1: '241A1D',
    lt1: 'FFFFFF',
    dk2: '3B1F2B',
    lt2: 'FBF7EF',
    accent1: '6B1D3A',
    accent2: '1F5A4D',
    accent3: '8A4B08',
    accent4: '2C4A7C',
    accent5: '5B5B5B',
    accent6: 'B08D57',
    hlink: '1F4E8C',
    folHlink: '6B1D3A',
  },
  headings: 'Times New Roman',
  text: 'Arial',
};

const panelXml = ({ box, fill }: CivicLayout['panels'][number], id: number): string => {
  const [x, y, width, height] = box.map(emu);
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Panel ${id}"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="${fill}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;
};

const layoutXml = ({ name, type, background: colour, panels, places }: CivicLayout): string =>
  `${declaration}<p:sldLayout ${namespaces} type="${type}" preserve="1"><p:cSld name="${name}">${background(colour)}${shapeTree([...panels.map((one, at) => panelXml(one, 20 + at)), ...places.map((one, at) => placeXml(one, 2 + at))].join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

const run = (size: number, colour: string, font: string, bold = '') =>
  `<a:defRPr sz="${size * 100}"${bold} kern="1200"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="${font}"/></a:defRPr>`;

function masterXml(): string {
  const content = civicLayouts.find(({ type }) => type === 'obj');
  const places = (content?.places ?? []).map((place, at) =>
    placeXml(place.type === 'obj' ? { ...place, type: 'body' } : place, 2 + at),
  );
  const ids = civicLayouts.map(
    (_, index) => `<p:sldLayoutId id="${2147483649 + index}" r:id="rId${index + 1}"/>`,
  );
  const levels = [28, 24, 20, 18, 18]
    .map(
      (size, level) =>
        `<a:lvl${level + 1}pPr marL="${emu(20 + 22 * level)}" indent="${-emu(20)}"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPts val="${level === 0 ? 900 : 400}"/></a:spcBef><a:buClr><a:schemeClr val="accent2"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="${level % 2 === 0 ? '■' : '–'}"/>${run(size, 'tx1', '+mn-lt')}</a:lvl${level + 1}pPr>`,
    )
    .join('');
  const map =
    'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
  return `${declaration}<p:sldMaster ${namespaces}><p:cSld>${background('bg2')}${shapeTree(places.join(''))}</p:cSld><p:clrMap ${map}/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:buNone/>${run(36, 'accent1', '+mj-lt')}</a:lvl1pPr></p:titleStyle><p:bodyStyle>${levels}</p:bodyStyle><p:otherStyle><a:lvl1pPr>${run(18, 'tx1', '+mn-lt')}</a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>`;
}

const presentationXml = `${declaration}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;

/** A deck template as a department has one: PowerPoint's names for layouts, a look of its own. */
export function civicTemplate(): Uint8Array {
  const presentation = `${types}.presentationml`;
  const core = 'application/vnd.openxmlformats-package.core-properties+xml';
  const coreType =
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  const toLayouts = civicLayouts.map(
    (_, index): Relationship => [
      `${office}/slideLayout`,
      `../slideLayouts/slideLayout${index + 1}.xml`,
    ],
  );
  return presentationFile([
    [
      '_rels/.rels',
      undefined,
      relationships([
        [`${office}/officeDocument`, 'ppt/presentation.xml'],
        [coreType, 'docProps/core.xml'],
        [`${office}/extended-properties`, 'docProps/app.xml'],
      ]),
    ],
    ['docProps/app.xml', `${types}.extended-properties+xml`, appProperties],
    ['docProps/core.xml', core, coreProperties],
    ['ppt/presentation.xml', `${presentation}.presentation.main+xml`, presentationXml],
    [
      'ppt/_rels/presentation.xml.rels',
      undefined,
      relationships([
        [`${office}/slideMaster`, 'slideMasters/slideMaster1.xml'],
        [`${office}/notesMaster`, 'notesMasters/notesMaster1.xml'],
        [`${office}/theme`, 'theme/theme1.xml'],
        [`${office}/tableStyles`, 'tableStyles.xml'],
      ]),
    ],
    ['ppt/slideMasters/slideMaster1.xml', `${presentation}.slideMaster+xml`, masterXml()],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      undefined,
      relationships([...toLayouts, [`${office}/theme`, '../theme/theme1.xml']]),
    ],
    ...civicLayouts.flatMap((layout, index) => [
      [
        `ppt/slideLayouts/slideLayout${index + 1}.xml`,
        `${presentation}.slideLayout+xml`,
        layoutXml(layout),
      ] as const,
      [
        `ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`,
        undefined,
        relationships([[`${office}/slideMaster`, '../slideMasters/slideMaster1.xml']]),
      ] as const,
    ]),
    ['ppt/notesMasters/notesMaster1.xml', `${presentation}.notesMaster+xml`, notesMasterPart()],
    [
      'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      undefined,
      relationships([[`${office}/theme`, '../theme/theme2.xml']]),
    ],
    ['ppt/tableStyles.xml', `${presentation}.tableStyles+xml`, tableStylesPart()],
    ['ppt/theme/theme1.xml', `${types}.theme+xml`, themePart('Civic', look)],
    ['ppt/theme/theme2.xml', `${types}.theme+xml`, themePart('Civic notes', look)],
  ]);
}
