import { problemOf } from '../../../src/workbook/live/problemOf';

const officeError = (code: string): Error => Object.assign(new Error('from Excel'), { code });

test.each([
  ['InvalidOperationInCellEditMode', 'editing a cell'],
  ['AccessDenied', 'protected'],
  ['ItemNotFound', 'not there'],
  ['ResponsePayloadSizeLimitExceeded', 'too large'],
  ['InvalidOrTimedOutSession', 'session expired'],
  ['ConnectionFailureWithoutStatus', 'offline'],
  ['InactiveWorkbook', 'closed'],
  ['GeneralException', 'unexpected'],
])('%s is said as “%s”', (code, reason) => {
  const problem = problemOf(officeError(code), true);
  expect(problem.reason).toBe(reason);
  expect(problem.message).toMatch(/^\p{Lu}.*\.$/u);
  expect(problem.remedy).toMatch(/^\p{Lu}.*\.$/u);
});

test('an unknown code while the network is down is a lost connection', () => {
  expect(problemOf(officeError('GeneralException'), false).reason).toBe('offline');
});

test('a mistake of the program is thrown on', () => {
  expect(() => problemOf(new TypeError('x is undefined'), true)).toThrow('x is undefined');
});
