import type { Paper } from '../findings';

/** What a paper is called, and what it was made from. */
interface NamedPaper {
  /** Such as "msf-2023-06-22-deck.pptx". */
  readonly name: string;
  readonly paper: Paper;
  /** What it was made from, in words: "22 agenda items". */
  readonly madeFrom: readonly string[];
  /** What was left out and why, in words. */
  readonly leftOut: readonly string[];
}

/** A paper as a file. */
export interface PaperFile extends NamedPaper {
  readonly bytes: Uint8Array;
}

/** A paper as a file whose bytes come one piece after the other: a template's pictures are not copied into it. */
export interface PaperInPieces extends NamedPaper {
  readonly pieces: readonly Uint8Array[];
}

/** A template as a file; `name` is for messages. */
export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it came with the program, so that nothing need be said of it. */
  readonly isBundled?: boolean;
  /** The file beside it that says which layout serves what, as department.forum.json beside department.pptx. */
  readonly corrections?: { readonly name: string; readonly content: string };
  /** Font files of this machine, by which text is measured where the template's fonts are among them. */
  readonly fonts?: readonly Uint8Array[];
}

/** The name of a paper's file, from the forum's date and what it is: "msf-2023-06-22-deck.pptx". */
export function paperName(date: string, what: string, extension: 'pptx' | 'docx'): string {
  return `msf-${date}-${what}.${extension}`;
}
