import { hasWords } from '../../src/checks/hasWords';

test.each([
  undefined,
  '',
  '-',
  '…',
  '???',
  '12',
  'TBC',
  'tbd.',
  'n/a',
  'N.A.',
  'XXX',
  '[to follow]',
  'To be confirmed',
])('%p says nothing', (text) => expect(hasWords(text)).toBe(false));

test.each(['No.', 'Publish all contracts.', 'To be confirmed by the department in May.', '公開'])(
  '%p says something',
  (text) => expect(hasWords(text)).toBe(true),
);
