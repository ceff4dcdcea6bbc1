import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const served = 'dist/pane/office';
const theirs = 'node_modules/@microsoft/office-js/dist';

describe('office.js as the pane serves it', () => {
  // Its licence wants it unmodified, and a minimizer once took it for one of ours.
  test('is Microsoft’s, byte for byte', () => {
    const files = readdirSync(served, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(served, file)).isFile(),
    );
    expect(files).toContain('office.js');
    expect(
      files.filter(
        (file) => !readFileSync(join(served, file)).equals(readFileSync(join(theirs, file))),
      ),
    ).toEqual([]);
  });
});
