import type { SlideRole } from '../../outline';
import type { LayoutDesign, PlaceholderDesign } from '../design';
import type { Reason } from './score';

/** What a template has no place of its own for, so that we make one. */
export type Lack = 'title' | 'text' | 'columns' | 'room';

/** The layout that serves a kind of slide, and how. */
export interface LayoutChoice {
  readonly role: SlideRole;
  readonly layout: LayoutDesign;
  /** "named": it has all our places, by their names. "flowing": text flows into the one that it has. */
  readonly way: 'named' | 'flowing';
  readonly title: PlaceholderDesign;
  /** Where text and figures stand: a placeholder, or the free space of the layout. */
  readonly body: PlaceholderDesign;
  readonly reasons: readonly Reason[];
  readonly lacks: readonly Lack[];
  /** Whether it stands on a picture that slides of content, on the same master, have behind their text too. */
  readonly isOnContentPicture: boolean;
}

export type Choices = Readonly<Record<SlideRole, LayoutChoice>>;

/** What somebody said of their template: which layout serves a kind of slide, and which of its placeholders holds the text. */
export interface Correction {
  readonly slide: SlideRole;
  readonly layout: string;
  readonly text: string | undefined;
}
