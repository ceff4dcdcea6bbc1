import { orderFonts, parseXml, serialiseXml } from '../../../src/ooxml';

test('the children of a font come in the order of the schema, each once', () => {
  const document = parseXml(
    '<styleSheet><fonts><font><color rgb="FF000000"/><name val="Arial"/><sz val="11"/><b/></font></fonts></styleSheet>',
  );
  if (document.documentElement === null) throw new Error('No root.');
  orderFonts(document.documentElement);
  expect(new TextDecoder().decode(serialiseXml(document))).toContain(
    '<font><b/><sz val="11"/><color rgb="FF000000"/><name val="Arial"/></font>',
  );
});
