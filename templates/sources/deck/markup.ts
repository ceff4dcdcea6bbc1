import type { Layout, Panel, Placeholder, TextLook } from './layouts';

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Points as EMU (12,700 a point). */
export const emu = (points: number): number => Math.round(points * 12700);

const xfrm = ([x, y, width, height]: readonly [number, number, number, number]) =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;

/** The shape tree with its shapes. */
export const shapeTree = (shapes: string): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;

export const background = (colour: string): string =>
  `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;

export const panel = ({ box, fill }: Panel, id: number): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Panel ${id}"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${xfrm(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="${fill}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;

function levelStyles({ sizes, bold, colour, align, unbulleted }: TextLook): string {
  const count = Math.max(sizes?.length ?? 1, 1);
  return Array.from({ length: count }, (_, level) => {
    const plain = unbulleted && level === 0;
    const attributes = `${plain ? ' marL="0" indent="0"' : ''}${align ? ` algn="${align}"` : ''}`;
    const size = sizes?.[level];
    const run = `<a:defRPr${size ? ` sz="${size * 100}"` : ''}${bold === undefined ? '' : ` b="${bold ? 1 : 0}"`}>${colour ? `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>` : ''}</a:defRPr>`;
    return `<a:lvl${level + 1}pPr${attributes}>${plain ? '<a:buNone/>' : ''}${run}</a:lvl${level + 1}pPr>`;
  }).join('');
}

export function placeholder(
  { type, idx, name, box, prompt, look }: Placeholder,
  id: number,
): string {
  const ph = `<p:ph type="${type}"${idx === 0 ? '' : ` sz="quarter" idx="${idx}"`}${type === 'title' || type === 'ctrTitle' ? '' : ' hasCustomPrompt="1"'}/>`;
  const body = `<a:bodyPr${look?.insetLeft ? ` lIns="${emu(look.insetLeft)}"` : ''}${look?.anchor ? ` anchor="${look.anchor}"` : ''}><a:normAutofit/></a:bodyPr>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr>${xfrm(box)}</p:spPr><p:txBody>${body}<a:lstStyle>${look ? levelStyles(look) : ''}</a:lstStyle><a:p><a:pPr lvl="0"/><a:r><a:rPr lang="en-GB"/><a:t>${prompt}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

/** The slide number, in the corner. */
export const slideNumber = (id: number, colour: Layout['numberColour'], hasBox: boolean): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="4"/></p:nvPr></p:nvSpPr><p:spPr>${hasBox ? `${xfrm([852, 504, 72, 26])}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : ''}</p:spPr><p:txBody><a:bodyPr${hasBox ? ' vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="ctr"' : ''}/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1400"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;
