import { rgbIn } from '../../../src/ooxml';
import { parseXml } from '../../../src/ooxml/xml';

const shown = (colour: string) => {
  const holder = parseXml(
    new TextEncoder().encode(
      `<a:solidFill xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${colour}</a:solidFill>`,
    ),
  )?.documentElement;
  return holder && rgbIn(holder, { tx1: '000000', bg1: 'FFFFFF', accent1: '4F81BD' });
};

// As PowerPoint shows them: the grey of the subtitles and footers of its own themes, and their darker accents.
test.each([
  ['<a:schemeClr val="tx1"><a:tint val="75000"/></a:schemeClr>', '898989'],
  ['<a:schemeClr val="bg1"><a:shade val="50000"/></a:schemeClr>', 'BCBCBC'],
  ['<a:schemeClr val="accent1"><a:lumMod val="75000"/></a:schemeClr>', '376092'],
  ['<a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr>', '808080'],
])('%s shows as %s', (colour, rgb) => {
  expect(shown(colour)).toBe(rgb);
});
