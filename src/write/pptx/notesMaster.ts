import {
  officeRelationships,
  type Package,
  type PresentationTemplate,
  relatedPart,
  relationshipsXml,
} from '../../ooxml';

const part = 'ppt/notesMasters/notesMaster1.xml';
const themePart = 'ppt/theme/themeOfNotes.xml';
const presentationTypes = 'application/vnd.openxmlformats-officedocument.presentationml';
const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** A part with its content type. */
export interface TypedPart {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly type: string | undefined;
}

/**
 * A master for notes where a template has none: the slide above, the notes below, with a copy of the first master's
 * theme. Without one PowerPoint can show no notes. None where the template has no theme to copy.
 */
export function madeNotesMaster(
  template: PresentationTemplate,
  carried: Package,
): { readonly master: string; readonly parts: readonly TypedPart[] } | undefined {
  const [first] = template.layouts;
  const theme = first && carried.get(relatedPart(carried, first.masterPart, 'theme') ?? '');
  if (!theme) return undefined;
  const related = {
    id: 'rId1',
    type: `${officeRelationships}/theme`,
    target: themePart,
    isExternal: false,
  };
  return {
    master: part,
    parts: [
      { part, bytes: masterXml(), type: `${presentationTypes}.notesMaster+xml` },
      {
        part: 'ppt/notesMasters/_rels/notesMaster1.xml.rels',
        bytes: relationshipsXml(part, [related]),
        type: undefined,
      },
      {
        part: themePart,
        bytes: withoutPictures(theme),
        type: 'application/vnd.openxmlformats-officedocument.theme+xml',
      },
    ],
  };
}

/** Pictures in a theme's fills are named by the theme's own relationships, which the copy has not. */
function withoutPictures(theme: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(theme);
  const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  return new TextEncoder().encode(xml.replace(/<a:blipFill[\s\S]*?<\/a:blipFill>/g, plain));
}

function masterXml(): Uint8Array {
  const place = (x: number, y: number, width: number, height: number) =>
    `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${place(685800, 1143000, 5486400, 3086100)}<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>`;
  const notes = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${place(685800, 4400550, 5486400, 3600450)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr lvl="0"/><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;
  const map =
    'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
  const level =
    '<a:lvl1pPr algn="l"><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>';
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${image}${notes}</p:spTree></p:cSld><p:clrMap ${map}/><p:notesStyle>${level}</p:notesStyle></p:notesMaster>`,
  );
}
