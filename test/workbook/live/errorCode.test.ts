import { errorCode } from '../../../src/workbook/live/errorCode';

test.each([
  ['#N/A', '#N/A'],
  ['#NV', '#N/A'],
  ['#WERT!', '#VALUE!'],
  ['#¿NOMBRE?', '#NAME?'],
  ['#ССЫЛКА!', '#REF!'],
  ['#hashtag', undefined],
  ['#1', undefined],
  ['', undefined],
  ['N/A', undefined],
])('%j is the error %j', (text, code) => {
  expect(errorCode(text)).toBe(code);
});
