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

/**
 * Draws decks with LibreOffice and gives the words of their pages, deck by deck. LibreOffice starts once for all of
 * them: starting takes longer than drawing. Needs soffice and pdftotext.
 */
export function drawnPages(decks: readonly Uint8Array[]): readonly (readonly DrawnPage[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'forum-papers-drawn-'));
  try {
    const files = decks.map((deck, index) => {
      const file = join(folder, `deck-${index}.pptx`);
      writeFileSync(file, deck);
      return file;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
      { stdio: 'pipe', timeout: 170_000 },
    );
    return files.map((file) =>
      pagesIn(
        execFileSync('pdftotext', ['-bbox', file.replace(/pptx$/, 'pdf'), '-'], {
          encoding: 'utf8',
          maxBuffer: 1e9,
        }),
      ),
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
