/**
 * A file that comes with the pane, from the pane's own address, in the page or in its worker. Throws an error named
 * "NetworkError" where it does not come.
 */
export async function ownFile(path: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(path, self.location.href)).catch(() => undefined);
  if (!answer?.ok) {
    throw Object.assign(new Error(`${path}: ${answer?.status ?? 'no answer'}`), {
      name: 'NetworkError',
    });
  }
  return new Uint8Array(await answer.arrayBuffer());
}
