import { answersAgree } from '../../src/checks/answersAgree';
import { foundBy, saidBy } from './foundBy';

const response = (refs: string, decision: string) => ({ refs, decision, proposal: 'More data.' });
const submissions = [
  { ref: 'S001' },
  { ref: 'S002', point: 1 },
  { ref: 'S002', point: 2 },
  { ref: 'S002', point: 3 },
];

test('a submission that two responses decide differently is found, once for the two', () => {
  const responses = [
    response('S001', 'Adopted'),
    response('S002.1', 'Adopted'),
    response('S002', 'Not adopted'),
    response('S001', 'Deferred'),
  ];
  expect(foundBy(answersAgree, { submissions, responses })).toEqual([
    'warning answered-twice Responses!A5',
    'warning answered-twice Responses!A4',
  ]);
  expect(saidBy(answersAgree, { submissions, responses })).toEqual([
    'S001 is decided "Deferred" here, and "Adopted" in row 2. Name single points in Refs, such as S012.2, or decide the same.',
    'S002.1 is decided "Not adopted" here, and "Adopted" in row 3. Name single points in Refs, such as S012.2, or decide the same.',
  ]);
});

test('the later of the two in the sheet is the one that is found', () => {
  const responses = [response('S002', 'Not adopted'), response('S002.1', 'Adopted')];
  expect(foundBy(answersAgree, { submissions, responses })).toEqual([
    'warning answered-twice Responses!A3',
  ]);
});

test('the same decision twice, different points, and responses without a decision, are not', () => {
  const responses = [
    response('S001', 'Adopted'),
    response('S001', 'Adopted'),
    response('S001', ''),
    response('S002.1', 'Adopted'),
    response('S002.2', 'Deferred'),
  ];
  expect(foundBy(answersAgree, { submissions, responses })).toEqual([]);
});
