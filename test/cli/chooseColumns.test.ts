import { askedOf, isAnyUnsure, likelyOf, sureOf } from '../../src/cli/chooseColumns';
import { understand } from '../../src/workbook';
import { gridOf, sheetOf } from '../workbook/gridOf';

const tables = understand(
  gridOf(
    sheetOf('Outreach log', [
      ['Number given', 'Area', 'Passed on', 'Publication consent'],
      ['IN-001', 'Justice', '01/05/2023', 'Quote me'],
      ['IN-002', 'Inclusion', '03/05/2023', 'Nothing'],
      ['IN-003', 'Inclusion', '04/05/2023', 'Text without name'],
    ]),
  ),
);
const columnsOf = (all: typeof tables) =>
  all.flatMap((one) => one.columns.map((own) => own.column));
/** Answers by the beginning of the question, and what was asked. */
const answering = (answers: Readonly<Record<string, string>>) => {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    const known = Object.entries(answers).find(([part]) => question.includes(part));
    return known?.[1] ?? '';
  };
  return { asked, ask };
};

describe('what is asked of a table', () => {
  test('asks of what is unsure, and takes Enter for yes', async () => {
    const { asked, ask } = answering({});
    const chosen = await askedOf(tables, ask);
    expect(isAnyUnsure(tables)).toBe(true);
    expect(asked).toContain(
      'Is "Passed on" (Outreach log C1) the column Received? It holds "01/05/2023", "03/05/2023", "04/05/2023". [Y/n] ',
    );
    expect(columnsOf(chosen)).toContain('Received');
    expect(asked.some((question) => question.includes('"Number given"'))).toBe(false);
  });

  test('leaves out what is said to be something else', async () => {
    const chosen = await askedOf(tables, answering({ '"Passed on"': 'n' }).ask);
    expect(columnsOf(chosen)).not.toContain('Received');
    expect(columnsOf(chosen)).toContain('Ref');
  });

  test('takes a meaning by its beginning, and leaves a word without an answer alone', async () => {
    const { asked, ask } = answering({ '"Quote me"': 'text' });
    const chosen = await askedOf(tables, ask);
    expect(asked.some((question) => question.includes('What does "Quote me" in May publish'))).toBe(
      true,
    );
    expect(chosen[0]?.words.map(({ yourWord, means }) => [yourWord, means])).toContainEqual([
      'Quote me',
      'Text only',
    ]);
  });

  test('without asking, nothing unsure is taken and no consent is widened', () => {
    expect(columnsOf(sureOf(tables))).not.toContain('Received');
    expect(sureOf(tables)[0]?.words).toEqual([]);
    expect(likelyOf(tables)[0]?.words.every(({ means }) => means !== 'Name and text')).toBe(true);
  });
});
