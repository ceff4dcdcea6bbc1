import type { ContentTypes } from '../contentTypes';
import type { Package } from '../package';
import type { Relationship } from '../relationships';
import type { Element } from '../xml';
import type { ZipEntry } from '../zipDirectory';

/** A package as rules look at it. */
export interface LintedPackage {
  readonly entries: readonly ZipEntry[];
  readonly parts: Package;
  readonly types: ContentTypes;
  /** The relationships of a part; those of the package itself for ''. */
  readonly relationships: (part: string) => readonly Relationship[];
  /** The root of a part; undefined where there is no such part or it is no XML. */
  readonly root: (part: string) => Element | undefined;
  /** All parts whose content type ends so, such as "presentationml.slide+xml", with their roots. */
  readonly roots: (type: string) => readonly LintedPart[];
}

export interface LintedPart {
  readonly part: string;
  readonly root: Element;
}

/** What a rule found, in words, and in which part. */
export interface Found {
  readonly part: string;
  readonly fault: string;
}

/** One thing that makes Office offer to repair a file, or that a paper of ours should not have. */
export interface LintRule {
  readonly name: string;
  readonly look: (linted: LintedPackage) => readonly Found[];
}
