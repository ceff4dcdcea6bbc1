import * as fc from 'fast-check';
import { readFont } from '../../../src/ooxml';
import { madeFont } from './madeFont';

const file = madeFont({ family: 'Department Sans', advances: { A: 700, i: 240, é: 560 } });

test('reads family, widths and the distance of lines', () => {
  expect(readFont(file)).toEqual({
    family: 'Department Sans',
    isBold: false,
    isItalic: false,
    advances: { '65': 700, '105': 240, '233': 560 },
    line: 1.3,
  });
});

test('says nothing of what is no font, or is cut or garbled, and never throws', () => {
  expect(readFont(new Uint8Array())).toBeUndefined();
  expect(readFont(new TextEncoder().encode('wOF2 and more of it'))).toBeUndefined();
  for (let length = 0; length < file.length; length += 3) readFont(file.slice(0, length));
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
      const garbled = file.slice();
      garbled[at] = byte;
      readFont(garbled);
    }),
  );
});
