import { calmly } from '../../src/taskpane/session/calmly';

describe('calmly', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('a storm of 1,000 wishes leads to one act', async () => {
    let acts = 0;
    const { wish } = calmly(async () => {
      acts += 1;
    }, 600);
    for (let index = 0; index < 1000; index += 1) {
      wish();
      await jest.advanceTimersByTimeAsync(1);
    }
    expect(acts).toBe(0);
    await jest.advanceTimersByTimeAsync(5000);
    expect(acts).toBe(1);
  });

  test('wishes during an act lead to one more, after it', async () => {
    let acts = 0;
    let atOnce = 0;
    let most = 0;
    const { wish } = calmly(async () => {
      acts += 1;
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      atOnce -= 1;
    }, 100);
    wish();
    await jest.advanceTimersByTimeAsync(500);
    wish();
    await jest.advanceTimersByTimeAsync(300);
    wish();
    await jest.advanceTimersByTimeAsync(10_000);
    expect([acts, most]).toEqual([2, 1]);
  });

  test('an end forgets what was wished', async () => {
    let acts = 0;
    const { wish, end } = calmly(async () => {
      acts += 1;
    }, 100);
    wish();
    end();
    await jest.advanceTimersByTimeAsync(1000);
    expect(acts).toBe(0);
  });

  test('who waits until it is settled waits for what is being done and what was wished meanwhile', async () => {
    let acts = 0;
    const { wish, settled } = calmly(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      acts += 1;
    }, 600);
    await settled();
    expect(acts).toBe(0);
    wish();
    let isSettled = false;
    settled().then(() => {
      isSettled = true;
    });
    await jest.advanceTimersByTimeAsync(100);
    wish();
    await jest.advanceTimersByTimeAsync(450);
    expect([acts, isSettled]).toEqual([1, false]);
    await jest.advanceTimersByTimeAsync(500);
    expect([acts, isSettled]).toEqual([2, true]);
  });

  test('an act may wish for another', async () => {
    let acts = 0;
    const { wish } = calmly(async () => {
      acts += 1;
      wish();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }, 100);
    wish();
    await jest.advanceTimersByTimeAsync(700);
    expect(acts).toBe(2);
  });
});
