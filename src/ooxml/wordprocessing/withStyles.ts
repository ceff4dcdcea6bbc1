import { contentTypesOf, contentTypesPart, contentTypesXml } from '../contentTypes';
import type { Package } from '../package';
import {
  officeRelationships,
  relatedPart,
  relationshipsOf,
  relationshipsPartName,
  relationshipsXml,
} from '../relationships';

const stylesType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
const plainStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>';

/** A document's package with a part for styles: small programs leave it out. */
export function withStyles(parts: Package, documentPart: string): Package {
  const known = relatedPart(parts, documentPart, 'styles');
  if (known !== undefined && parts.has(known)) return parts;
  const folder = documentPart.slice(0, documentPart.lastIndexOf('/') + 1);
  const part = `${folder}forum-styles.xml`;
  const others = relationshipsOf(parts, documentPart).filter(({ type }) => !/\/styles$/.test(type));
  const relationship = {
    id: 'rIdForumStyles',
    type: `${officeRelationships}/styles`,
    target: part,
    isExternal: false,
  };
  const { defaults, overrides } = contentTypesOf(parts);
  return new Map([
    ...parts,
    [part, new TextEncoder().encode(plainStyles)],
    [
      relationshipsPartName(documentPart),
      relationshipsXml(documentPart, [...others, relationship]),
    ],
    [
      contentTypesPart,
      contentTypesXml({ defaults, overrides: new Map([...overrides, [part, stylesType]]) }),
    ],
  ]);
}
