import type { Change, PlantedFault } from './planted';

const body = 'word/document.xml';
const footer = 'word/footer.xml';

const faults: readonly (readonly [what: string, rule: string, ...changes: Change[]])[] = [
  ['a page number without a result', 'fields', { part: footer, from: '<w:t>1</w:t>', to: '' }],
  [
    'a simple field without a result',
    'fields',
    { part: footer, from: '</w:p>', to: '<w:fldSimple w:instr=" PAGE "/></w:p>' },
  ],
  [
    'a cell that ends with a table',
    'cells',
    { part: body, from: '</w:p></w:tc>', to: '</w:p><w:tbl/></w:tc>' },
  ],
  ['a cell without anything', 'cells', { part: body, from: /<w:tc>.*?<\/w:tc>/, to: '<w:tc/>' }],
  [
    'a table in a paragraph',
    'tables-outside-paragraphs',
    { part: body, from: '<w:body><w:p>', to: '<w:body><w:p><w:tbl/>' },
  ],
  [
    'an empty part of comments',
    'comments',
    {
      part: '[Content_Types].xml',
      from: '</Types>',
      to: '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    },
    { part: 'word/comments.xml', to: '<w:comments xmlns:w="w"/>' },
  ],
  [
    'a wish to update fields',
    'no-update-asked',
    { part: 'word/settings.xml', from: '</w:settings>', to: '<w:updateFields/></w:settings>' },
  ],
  [
    'a field that is marked dirty',
    'no-update-asked',
    { part: footer, from: 'w:fldCharType="begin"', to: 'w:fldCharType="begin" w:dirty="true"' },
  ],
  [
    'a table without header row',
    'repeated-headers',
    { part: body, from: '<w:tblHeader/>', to: '' },
  ],
  [
    'two bookmarks of one name',
    'bookmarks',
    { part: body, from: 'w:name="response_1_2"', to: 'w:name="response_1_1"' },
  ],
  ['two bookmarks of one number', 'bookmarks', { part: body, from: 'w:id="2"', to: 'w:id="1"' }],
  [
    'a bookmark with a name too long for Word',
    'bookmarks',
    { part: body, from: /response_1_2(?=")/g, to: `response_${'1'.repeat(32)}` },
  ],
  [
    'a link to no bookmark',
    'bookmarks',
    { part: body, from: 'w:anchor="response_1_4"', to: 'w:anchor="response_99_1"' },
  ],
];

/** Faults of text documents. */
export const plantedInDocuments: readonly PlantedFault[] = faults.map(
  ([what, rule, ...changes]) => ({ what, rule, changes, ground: 'document' }),
);
