import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  contentTypesXml,
  coreContentType,
  corePropertiesXml,
  coreRelationship,
  officeRelationships,
  relationshipsPartName,
  relationshipsXml,
  zipPackage,
} from '../../src/ooxml';
import { themePart } from './deck/theme';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Each part of word/ with its content type, its relationship from the document, and that one's id. */
const parts = [
  { file: 'styles', type: 'styles', relationship: 'styles', id: 'rIdStyles' },
  { file: 'settings', type: 'settings', relationship: 'settings', id: 'rIdSettings' },
  { file: 'numbering', type: 'numbering', relationship: 'numbering', id: 'rIdNumbering' },
  { file: 'header', type: 'header', relationship: 'header', id: 'rIdHeader' },
  { file: 'firstHeader', type: 'header', relationship: 'header', id: 'rIdFirstHeader' },
  { file: 'footer', type: 'footer', relationship: 'footer', id: 'rIdFooter' },
] as const;

const encoder = new TextEncoder();

/** A source as a part: comments and the indents between elements are for readers of the source. */
function partOf(folder: string, file: string): Uint8Array {
  const source = readFileSync(join(__dirname, folder, `${file}.xml`), 'utf8');
  const text = source.replace(/<!--[\s\S]*?-->/g, '').replace(/>\s*\n\s*</g, '><');
  return encoder.encode(declaration + text.trim());
}

/** A template of the reasoned responses as a file, made of the parts in a folder beside this file. */
export function wordTemplate(folder: 'responses' | 'letterhead'): Uint8Array {
  const documentPart = 'word/document.xml';
  const themeFile = 'word/theme/theme1.xml';
  const related = (id: string, type: string, target: string) => ({
    id,
    type: `${officeRelationships}/${type}`,
    target,
    isExternal: false,
  });
  const overrides = new Map([
    [documentPart, `${word}.document.main+xml`],
    ...parts.map(({ file, type }) => [`word/${file}.xml`, `${word}.${type}+xml`] as const),
    [themeFile, 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['docProps/core.xml', coreContentType],
  ] as const);
  const defaults = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);
  return zipPackage(
    new Map([
      ['[Content_Types].xml', contentTypesXml({ defaults, overrides })],
      [
        relationshipsPartName(''),
        relationshipsXml('', [
          related('rId1', 'officeDocument', documentPart),
          { id: 'rIdCore', type: coreRelationship, target: 'docProps/core.xml', isExternal: false },
        ]),
      ],
      [
        'docProps/core.xml',
        corePropertiesXml({ title: 'Reasoned response', language: 'en-GB', date: '' }),
      ],
      [documentPart, partOf(folder, 'document')],
      [
        relationshipsPartName(documentPart),
        relationshipsXml(documentPart, [
          ...parts.map(({ file, relationship, id }) =>
            related(id, relationship, `word/${file}.xml`),
          ),
          related('rIdTheme', 'theme', themeFile),
        ]),
      ],
      ...parts.map(({ file }) => [`word/${file}.xml`, partOf(folder, file)] as const),
      [themeFile, encoder.encode(themePart('Forum Papers'))],
    ]),
  );
}
