import fc from 'fast-check';
import { contactDetails } from '../../src/checks/contactDetails';

test.each([
  'jo.smith@example.org',
  'Write to <jo+x@mail.example.co.uk>.',
  'mailto:o’jo@example.gov.uk',
])('"%s" holds an e-mail address', (text) => expect(contactDetails(text).emails).toHaveLength(1));

test.each(['@example on social media', 'jo at example.org', 'a@b', '5 @ £3.00 each'])(
  '"%s" holds none',
  (text) => expect(contactDetails(text).emails).toEqual([]),
);

test.each([
  '020 7946 0018',
  '(020) 7946 0018',
  '07700 900123',
  '07700-900-123',
  '+44 7700 900123',
  '+44 (0)20 7946 0018',
  '+1 202-555-0143',
  '0044 20 7946 0018',
  '01632960001',
  'Tel: 960 001',
  'telephone number 960001.',
  'Call 020 7946 0018.',
])('"%s" holds a telephone number', (text) => expect(contactDetails(text).hasTelephone).toBe(true));

test.each([
  '22/06/2023',
  '01-02-2023 10:30',
  '01.02.2023 - 03.04.2023',
  '2023-06-22',
  'S012.2, S0123456789',
  '£0123456789',
  '£12,000,000,000',
  '10 000 000 000',
  '2022 to 2025',
  '0.1234567891',
  'between 1,000 and 2,000',
  'page 012',
  'telephone helplines for 12 councils',
])('"%s" holds none', (text) => expect(contactDetails(text).hasTelephone).toBe(false));

test.each(['SW1A 2AS', 'live at M1 1AE.', 'EC1A1BB', 'B33 8TH'])('"%s" holds a postcode', (text) =>
  expect(contactDetails(text).hasPostcode).toBe(true),
);

test.each(['NAP5 and NAP6', 'S012 2', 'COVID19', 'G7 2AI', 'part 1A'])('"%s" holds none', (text) =>
  expect(contactDetails(text).hasPostcode).toBe(false),
);

test.each(['AB 12 34 56 C', 'AB123456C'])('"%s" holds a National Insurance number', (text) =>
  expect(contactDetails(text).hasInsuranceNumber).toBe(true),
);

test.each(['NAP5', 'GB 12 34 56 C', 'AB 12 34 56'])('"%s" holds none', (text) =>
  expect(contactDetails(text).hasInsuranceNumber).toBe(false),
);

test('dates in any of the usual forms are no telephone numbers', () => {
  const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
  const date = fc
    .tuple(two(28), two(12), fc.integer({ min: 1950, max: 2099 }), fc.constantFrom('.', '/', '-'))
    .map(([day, month, year, mark]) => [day, month, year].join(mark));
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 4 }), (dates) => {
      expect(contactDetails(dates.join(' - ')).hasTelephone).toBe(false);
    }),
  );
});

// Where a pattern goes back over and over, a text of this length takes until the test is given up.
test.each(['a', '0', 'a@', '0 ', '+', 'AB12', 'a.'])(
  'a long text of %j is looked through',
  (part) => {
    const { emails } = contactDetails(part.repeat(320_000 / part.length));
    expect(emails).toEqual([]);
  },
);
