import { escapeXml } from './relationships';

export const coreContentType = 'application/vnd.openxmlformats-package.core-properties+xml';
export const coreRelationship =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** What a paper says of itself. `date` is "YYYY-MM-DD", or '' where it has none. */
export interface PaperProperties {
  readonly title: string;
  readonly language: string;
  readonly date: string;
}

/** docProps/core.xml: title, language, and the forum's date rather than the clock's. No person is named. */
export function corePropertiesXml({ title, language, date }: PaperProperties): Uint8Array {
  const time = (element: string) =>
    date === ''
      ? ''
      : `<dcterms:${element} xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z</dcterms:${element}>`;
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:language>${escapeXml(language)}</dc:language>${time('created')}${time('modified')}</cp:coreProperties>`,
  );
}
