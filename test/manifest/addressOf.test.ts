import { addressOf } from '../run/addressOf';

test.each([
  ['https://papers.example.gov.uk', 'https://papers.example.gov.uk'],
  ['https://papers.example.gov.uk/', 'https://papers.example.gov.uk'],
  ['https://example.gov.uk:8443/tools/forum/', 'https://example.gov.uk:8443/tools/forum'],
])('%s is an address for the pages', (typed, url) => {
  expect(addressOf(typed)).toEqual({ url });
});

test.each([
  [undefined, 'The address of the pages is missing.'],
  ['papers', 'papers is not an address.'],
  ['http://papers.example.gov.uk', 'does not begin with https://'],
  ['https://papers.example.gov.uk/?a=b', 'has more than a host and a folder'],
  ['https://me@papers.example.gov.uk', 'has more than a host and a folder'],
])('%s is refused in plain words', (typed, words) => {
  expect(addressOf(typed)).toEqual({ problem: expect.stringContaining(words) });
});
