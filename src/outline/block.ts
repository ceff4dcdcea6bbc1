import type { Runs } from './text';

/** A heading of a document, level 1 to 3. `anchor` names it for links from elsewhere in the document. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly anchor?: string;
  /** Stands at the top of a page of its own. */
  readonly startsPage?: boolean;
}

/**
 * A paragraph by its role: "label" names what follows it, "lead" is a speaker, "quotation" stands as quoted,
 * "mark" is a body's name printed as a word mark, "status" says that something is not yet cleared.
 */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: 'text' | 'label' | 'lead' | 'quotation' | 'mark' | 'status';
  readonly runs: Runs;
  readonly anchor?: string;
}

export interface ListItem {
  readonly runs: Runs;
  readonly items: readonly ListItem[];
}

/** A bulleted list. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export type Shade = 'green' | 'amber' | 'red';

/** A cell: paragraphs, never none. A rating stands in it as shape and colour, before the word. */
export interface TableCell {
  readonly paragraphs: readonly Runs[];
  readonly anchor?: string;
  readonly rating?: Shade;
}

/** A table with one header row. Every row has as many cells as the header. */
export interface Table {
  readonly kind: 'table';
  /** What the table shows, for those who can't see it. */
  readonly description: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableColumn {
  readonly header: string;
  /** Its share of the table's width; shares are relative to each other. */
  readonly share: number;
  readonly align: 'left' | 'right' | 'centre';
}

/** A rating by word, shape and colour: "Assessed 'Green' (1 of 2)". */
export interface RatingMark {
  readonly kind: 'rating';
  readonly shade: Shade;
  readonly text: string;
}

/** A step of a timeline; a phase holds its own steps. Dates are days from an arbitrary common origin. */
export interface TimelineStep {
  readonly label: string;
  readonly dates: string | undefined;
  readonly ledBy: string | undefined;
  readonly starts: number | undefined;
  readonly ends: number | undefined;
  readonly steps: readonly TimelineStep[];
}

export interface TimelineMarker {
  readonly kind: 'forum' | 'visit' | 'milestone';
  readonly label: string;
  readonly day: number;
}

/** The stages of making a plan on an axis of time. */
export interface Timeline {
  readonly kind: 'timeline';
  readonly description: string;
  readonly steps: readonly TimelineStep[];
  readonly markers: readonly TimelineMarker[];
  /** What each kind of marker stands for: "= Multi-Stakeholder Forum". */
  readonly legend: readonly { readonly kind: TimelineMarker['kind']; readonly text: string }[];
  readonly here: { readonly day: number; readonly text: string } | undefined;
}

/** Steps one after the other, without an axis. */
export interface StepRow {
  readonly kind: 'steps';
  readonly labels: readonly string[];
}

export type Block = Heading | Paragraph | List | Table | RatingMark | Timeline | StepRow;
