import { descendantsOf, parseXml } from '../../src/ooxml/xml';

const document = parseXml(
  '<a><b n="1"><c><b n="2"/>text<!-- no element --></c></b><c/><d><b n="3"><b n="4"/></b></d></a>',
);

const numbers = (elements: ReturnType<typeof descendantsOf>) =>
  elements.map((element) => element.getAttribute('n'));

test('finds what stands below at any depth, in document order', () => {
  expect(numbers(descendantsOf(document, 'b'))).toEqual(['1', '2', '3', '4']);
  expect(
    descendantsOf(document, '*')
      .map(({ nodeName }) => nodeName)
      .join(''),
  ).toBe('abcbcdbb');
});

test('leaves out the element itself and what comes after it', () => {
  const [first, , third] = descendantsOf(document, 'b');
  if (!first || !third) throw new Error('too few');
  expect(numbers(descendantsOf(first, 'b'))).toEqual(['2']);
  expect(numbers(descendantsOf(third, 'b'))).toEqual(['4']);
  expect(descendantsOf(third, 'c')).toEqual([]);
});
