import type { Source } from '../findings';
import type { List, Paragraph, RatingMark, StepRow, Table, Timeline } from './block';
import type { Runs } from './text';

/** The named places of a slide beside its title; a template's layout offers a placeholder for each. */
export const slots = ['label', 'body', 'host', 'partner', 'hostLead', 'partnerLead'] as const;
export type Slot = (typeof slots)[number];

/** Which of a template's layouts serves a slide. */
export type SlideRole =
  | 'title'
  | 'section'
  | 'points'
  | 'break'
  | 'assessment'
  | 'timeline'
  | 'phase'
  | 'meeting'
  | 'contacts';

/** What stands in a slide's text placeholders. */
export type SlideText = Paragraph | List;

/** What a slide shows beside text: at most one. */
export type SlideFigure = Table | Timeline | StepRow;

export interface SlideNotes {
  /** Lines for the speaker: leads, minutes, then where the facts came from. */
  readonly lines: readonly string[];
}

/** A slide of the deck, before it is measured: it may turn into several. */
export interface Slide {
  readonly kind: 'slide';
  readonly role: SlideRole;
  /** Lines of the title placeholder; together unique in the deck. Lines after the first are set smaller. */
  readonly title: readonly Runs[];
  readonly texts: Readonly<Partial<Record<Slot, readonly SlideText[]>>>;
  readonly rating?: RatingMark;
  readonly figure?: SlideFigure;
  readonly notes: SlideNotes;
  /** Where its facts stand. */
  readonly sources: readonly Source[];
}

/** Slides under one heading of PowerPoint's slide sorter. */
export interface Section {
  readonly title: string;
  readonly slides: readonly Slide[];
}

/** A whole deck. */
export interface Deck {
  readonly kind: 'deck';
  readonly title: string;
  /** A BCP 47 language tag, such as "en-GB". */
  readonly language: string;
  /** The forum's date as "YYYY-MM-DD", for the file's properties. */
  readonly date: string;
  readonly sections: readonly Section[];
  readonly words: ContinuationWords;
}

/** What is printed where something goes on from one slide to the next. */
export interface ContinuationWords {
  /** The title of the slide that goes on, by how many came before: "Justice (continued)". */
  readonly continued: (title: string, before: number) => string;
  /** Stands in a cell of a row that goes on, where the cell's own text has ended. */
  readonly ended: string;
  /** Stands at the end of a title that is cut. */
  readonly cut: string;
  /** The line of the notes that holds a title that is cut. */
  readonly fullTitle: (title: string) => string;
}
