import type { Element, LayoutPart, Package, Placeholder } from '../../../ooxml';

/** What PowerPoint's Accessibility Checker looks for on slides. */
export type AccessibilityRule =
  | 'no title'
  | 'title twice'
  | 'no alternative text'
  | 'no header row'
  | 'merged cells'
  | 'reading order'
  | 'contrast'
  | 'language'
  | 'blank characters'
  | 'no document title';

/** Something that keeps somebody from reading a deck. */
export interface AccessibilityIssue {
  readonly rule: AccessibilityRule;
  /** The slide's number from 1; 0 is the deck as a whole. */
  readonly slide: number;
  /** The name of the shape, or '' for the slide as a whole. */
  readonly object: string;
  readonly what: string;
  /** Whether the slide says so itself, or inherits it from the template. */
  readonly origin: 'slide' | 'template';
}

/** A slide as the rules look at it. */
export interface CheckedSlide {
  readonly number: number;
  readonly parts: Package;
  readonly root: Element;
  readonly layout: LayoutPart;
  readonly placeholders: readonly Placeholder[];
  /** Its shapes, pictures, tables and groups in reading order, those in groups too. */
  readonly shapes: readonly Element[];
}

export type SlideRule = (slide: CheckedSlide) => readonly AccessibilityIssue[];
