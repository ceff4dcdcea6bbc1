import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePanePictures } from './panePictures';

// Makes the pictures in docs from the sample's papers, as LibreOffice shows them, and of the pane. Needs dist, soffice,
// pdftoppm and Chromium.

const folder = mkdtempSync(join(tmpdir(), 'forum-papers-pictures-'));
const target = 'docs/pictures';

/** A page of a paper as a picture of so many dots an inch. */
interface Picture {
  readonly paper: string;
  readonly page: number;
  readonly name: string;
  readonly resolution: number;
}

const deck = 'msf-2023-06-22-deck';
const responses = 'msf-2023-06-22-reasoned-response';

/** The deck on the package's second template. */
const onCivic = 'deck-on-civic';

/** The responses on the letterhead of the package. */
const onLetterhead = 'on-letterhead';

const pictures: readonly Picture[] = [
  { paper: deck, page: 1, name: 'deck-title', resolution: 40 },
  { paper: deck, page: 28, name: 'deck-assessment', resolution: 40 },
  { paper: deck, page: 42, name: 'deck-timeline', resolution: 40 },
  { paper: onCivic, page: 1, name: 'template-title', resolution: 40 },
  { paper: onCivic, page: 29, name: 'template-assessment', resolution: 40 },
  { paper: onCivic, page: 43, name: 'template-timeline', resolution: 40 },
  { paper: responses, page: 1, name: 'responses-first-page', resolution: 50 },
  { paper: responses, page: 4, name: 'responses-theme', resolution: 50 },
  { paper: onLetterhead, page: 1, name: 'letterhead-letter', resolution: 50 },
  { paper: onLetterhead, page: 2, name: 'letterhead-table', resolution: 50 },
];

execFileSync('node', [
  'dist/forum-papers.js',
  'build',
  'templates/sample-forum.xlsx',
  '--out',
  folder,
  '--quiet',
]);
const letters = join(folder, 'letters');
execFileSync('node', [
  'dist/forum-papers.js',
  'responses',
  'templates/sample-forum.xlsx',
  '--template',
  'templates/letterhead.docx',
  '--cleared-only',
  '--out',
  letters,
  '--quiet',
]);
copyFileSync(join(letters, `${responses}.docx`), join(folder, `${onLetterhead}.docx`));
const civic = join(folder, 'civic');
execFileSync('node', [
  'dist/forum-papers.js',
  'deck',
  'templates/sample-forum.xlsx',
  '--template',
  'templates/deck-civic.pptx',
  '--out',
  civic,
  '--quiet',
]);
copyFileSync(join(civic, `${deck}.pptx`), join(folder, `${onCivic}.pptx`));
for (const [paper, extension] of [
  [deck, 'pptx'],
  [onCivic, 'pptx'],
  [responses, 'docx'],
  [onLetterhead, 'docx'],
] as const) {
  execFileSync('soffice', [
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, `${paper}.${extension}`),
  ]);
}
mkdirSync(target, { recursive: true });
for (const { paper, page, name, resolution } of pictures) {
  const picture = join(folder, name);
  execFileSync('pdftoppm', [
    '-png',
    '-singlefile',
    '-r',
    String(resolution),
    '-f',
    String(page),
    '-l',
    String(page),
    join(folder, `${paper}.pdf`),
    picture,
  ]);
  copyFileSync(`${picture}.png`, join(target, `${name}.png`));
}
makePanePictures(target);
