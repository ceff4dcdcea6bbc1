import { type Package, zipPackage } from '../../../src/ooxml';
import { layouts } from './layouts';
import { declaration } from './markup';
import {
  layoutPart,
  masterPart,
  notesMasterPart,
  presentationPart,
  tableStylesPart,
} from './parts';
import { themePart } from './theme';

export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const types = 'application/vnd.openxmlformats-officedocument';

export type Relationship = readonly [type: string, target: string];

export const relationships = (all: readonly Relationship[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export const coreProperties = `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Forum deck</dc:title></cp:coreProperties>`;

export const appProperties = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office PowerPoint</Application></Properties>`;

/** The parts of the default deck template with their content types. */
function parts(): readonly Part[] {
  const presentation = `${types}.presentationml`;
  return [
    [
      '_rels/.rels',
      undefined,
      relationships([
        [`${office}/officeDocument`, 'ppt/presentation.xml'],
        [
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ],
        [`${office}/extended-properties`, 'docProps/app.xml'],
      ]),
    ],
    ['docProps/app.xml', `${types}.extended-properties+xml`, appProperties],
    [
      'docProps/core.xml',
      'application/vnd.openxmlformats-package.core-properties+xml',
      coreProperties,
    ],
    ['ppt/presentation.xml', `${presentation}.presentation.main+xml`, presentationPart()],
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
    ['ppt/slideMasters/slideMaster1.xml', `${presentation}.slideMaster+xml`, masterPart()],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      undefined,
      relationships([
        ...layouts.map(
          (_, index): Relationship => [
            `${office}/slideLayout`,
            `../slideLayouts/slideLayout${index + 1}.xml`,
          ],
        ),
        [`${office}/theme`, '../theme/theme1.xml'],
      ]),
    ],
    ...layouts.flatMap((layout, index) => [
      [
        `ppt/slideLayouts/slideLayout${index + 1}.xml`,
        `${presentation}.slideLayout+xml`,
        layoutPart(layout),
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
    ['ppt/theme/theme1.xml', `${types}.theme+xml`, themePart('Forum Papers')],
    ['ppt/theme/theme2.xml', `${types}.theme+xml`, themePart('Forum Papers notes')],
  ];
}

type Part = readonly [name: string, contentType: string | undefined, text: string];

/** The default deck template as a file. */
export const deckTemplate = (): Uint8Array => presentationFile(parts());

/** The parts of a presentation as a file. */
export function presentationFile(all: readonly Part[]): Uint8Array {
  const overrides = all
    .flatMap(([name, type]) =>
      type ? `<Override PartName="/${name}" ContentType="${type}"/>` : [],
    )
    .join('');
  const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
  const encoder = new TextEncoder();
  const files: Package = new Map([
    ['[Content_Types].xml', encoder.encode(contentTypes)],
    ...all.map(([name, , text]) => [name, encoder.encode(text)] as const),
  ]);
  return zipPackage(files);
}
