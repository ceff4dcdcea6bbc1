import { listedElements } from '../../src/ooxml/listedElements';

const listed = (xml: string) =>
  listedElements(new TextEncoder().encode(xml), 'Relationship').map((one) =>
    Object.fromEntries(one),
  );

test('elements are read with any quotes, order, prefix and entities', () => {
  expect(
    listed(
      `<r:Relationships xmlns:r="a"><!-- <Relationship Id="no"/> --><r:Relationship Target='a&amp;b.xml' Id="rId1"/>
       <r:Relationship
         Id="rId2" Target="https://example.org/?a=1&#38;b=%3E>" TargetMode="External"></r:Relationship></r:Relationships>`,
    ),
  ).toEqual([
    { Target: 'a&b.xml', Id: 'rId1' },
    { Id: 'rId2', Target: 'https://example.org/?a=1&b=%3E>', TargetMode: 'External' },
  ]);
});

test('the list itself is none of its elements', () => {
  expect(listed('<Relationships xmlns="a"></Relationships>')).toEqual([]);
});
