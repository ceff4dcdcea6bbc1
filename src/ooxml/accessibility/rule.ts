import type { Package } from '../package';

/** What a rule found, in words that follow "the document …", and in which part. */
export interface AccessibilityFound {
  readonly part: string;
  readonly what: string;
}

/** One thing that keeps people from reading a paper who do not see it, or not as its maker does. */
export interface AccessibilityRule {
  readonly name: string;
  readonly finds: (parts: Package) => readonly AccessibilityFound[];
}
