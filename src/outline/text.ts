/** A stretch of text with the same emphasis. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** Where it leads: a bookmark of the same document ("#s012"), or an address ("mailto:…"). */
  readonly link?: string;
}

/** One paragraph's text. A line break within it is "\n" in a run. */
export type Runs = readonly Run[];

/** Plain text as runs. */
export const plain = (text: string): Runs => [{ text }];
export const bold = (text: string): Runs => [{ text, bold: true }];

/** The text of runs, without emphasis. */
export const textOf = (runs: Runs): string => runs.map((run) => run.text).join('');
