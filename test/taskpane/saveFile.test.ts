import { saveFile, type Way } from '../../src/taskpane/save/saveFile';

const file = { name: 'deck.pptx', bytes: new Uint8Array([1]) };
const missing: Way = async () => undefined;
const working: Way = async () => ({ kind: 'done', value: 'Saved.' });
const problem = { message: 'No.', remedy: 'Try.' };
const failing: Way = async () => ({
  kind: 'problem',
  problem: { ...problem, reason: 'not saved' },
});
const cancelled: Way = async () => ({
  kind: 'problem',
  problem: { ...problem, reason: 'cancelled' },
});

describe('saving a file', () => {
  test('takes the first way that there is, and the next where one fails', async () => {
    expect(await saveFile(file, [missing, failing, working])).toMatchObject({ value: 'Saved.' });
  });

  test('goes on to the next way where one breaks', async () => {
    const broken: Way = async () => {
      throw new TypeError('no Office here');
    };
    expect(await saveFile(file, [broken, working])).toMatchObject({ value: 'Saved.' });
    expect(await saveFile(file, [broken])).toMatchObject({
      problem: { message: 'deck.pptx could not be saved: no Office here' },
    });
  });

  test('takes a no for a no', async () => {
    expect(await saveFile(file, [cancelled, working])).toMatchObject({
      problem: { reason: 'cancelled' },
    });
  });

  test('says why where every way fails, and where there is none', async () => {
    expect(await saveFile(file, [failing, missing])).toMatchObject({ problem: { message: 'No.' } });
    expect(await saveFile(file, [missing])).toMatchObject({ kind: 'problem' });
  });
});
