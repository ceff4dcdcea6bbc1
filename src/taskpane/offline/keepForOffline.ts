/**
 * Keeps the pane's own files in this browser, so that it opens without a network: those of its version, and
 * what this page has loaded of office.js. Browsers without service workers do without.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('offline.js');
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
  } catch {
    // Frames and private windows may forbid it: then a network is needed each time.
  }
}
