import { type DocumentTemplate, readDocumentTemplate } from '../../../src/ooxml';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = `xmlns:w="${word}" xmlns:r="${office}"`;

interface Letterhead {
  /** The body's XML without section properties. */
  readonly body?: string;
  readonly styles?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly isTemplate?: boolean;
}

/** A paragraph of runs, one a text. */
export const paragraphOf = (...texts: readonly string[]): string =>
  `<w:p>${texts.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;

/** A department's own Word file, as small as one can be. */
export function letterhead({
  body = paragraphOf('Dear reader'),
  styles = '',
  header,
  footer,
  isTemplate = false,
}: Letterhead = {}): DocumentTemplate {
  const pages = [
    { kind: 'header', root: 'w:hdr', content: header },
    { kind: 'footer', root: 'w:ftr', content: footer },
  ].filter(({ content }) => content !== undefined);
  const references = pages
    .map(({ kind }) => `<w:${kind}Reference w:type="default" r:id="rId-${kind}"/>`)
    .join('');
  const parts: readonly (readonly [name: string, xml: string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.${isTemplate ? 'template' : 'document'}.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/>${pages.map(({ kind }) => `<Override PartName="/word/${kind}.xml" ContentType="${types}.${kind}+xml"/>`).join('')}</Types>`,
    ],
    ['_rels/.rels', relationships([['rId1', 'officeDocument', 'word/document.xml']])],
    [
      'word/document.xml',
      `<w:document ${namespaces}><w:body>${body}<w:sectPr>${references}<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1000" w:right="1120" w:bottom="1000" w:left="1120" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ],
    [
      'word/_rels/document.xml.rels',
      relationships([
        ['rId1', 'styles', 'styles.xml'],
        ...pages.map(({ kind }) => [`rId-${kind}`, kind, `${kind}.xml`] as const),
      ]),
    ],
    [
      'word/styles.xml',
      `<w:styles ${namespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>${styles}</w:styles>`,
    ],
    ...pages.map(
      ({ kind, root, content }) =>
        [`word/${kind}.xml`, `<${root} ${namespaces}>${content}</${root}>`] as const,
    ),
  ];
  const encoder = new TextEncoder();
  const template = readDocumentTemplate(
    new Map(parts.map(([name, xml]) => [name, encoder.encode(xml)])),
  );
  if (!template) throw new Error('the letterhead is no template');
  return template;
}

const relationships = (all: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
