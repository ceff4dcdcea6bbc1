import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word as LibreOffice draws it, in points from the page's top left corner. */
export interface DrawnWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly DrawnWord[];
}

/** Draws a paper with LibreOffice and gives the words of its pages. Needs soffice and pdftotext. */
export function drawnPages(name: string, bytes: Uint8Array): readonly DrawnPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'forum-papers-drawn-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)],
      { stdio: 'pipe', timeout: 120_000 },
    );
    const pdf = join(folder, name.replace(/\.\w+$/, '.pdf'));
    return pagesIn(
      execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pagesIn(html: string): readonly DrawnPage[] {
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = [
        ...page.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }));
      return { width: Number(width), height: Number(height), words };
    });
}
