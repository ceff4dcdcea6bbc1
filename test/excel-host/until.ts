/** Waits until something is so, ten seconds at most. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let left = 100; left > 0 && !isSo(); left -= 1) {
    await new Promise((next) => setTimeout(next, 100));
  }
  expect(isSo()).toBe(true);
}
