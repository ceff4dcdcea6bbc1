import type { Found, LintRule } from '../rule';

const masters = [
  'presentationml.slideMaster+xml',
  'presentationml.notesMaster+xml',
  'presentationml.handoutMaster+xml',
];

/** Every master has a theme of its own; pptxgenjs lets slides and notes share one (PptxGenJS 1449). */
export const themesOwned: LintRule = {
  name: 'themes-owned',
  look: ({ roots, relationships }) => {
    const owners = new Map<string, string>();
    return masters.flatMap(roots).flatMap(({ part }): readonly Found[] => {
      const theme = relationships(part).find(({ type }) => type.endsWith('/theme'))?.target;
      if (!theme) return [{ part, fault: 'has no theme' }];
      const owner = owners.get(theme);
      owners.set(theme, part);
      return owner ? [{ part, fault: `shares its theme with ${owner}` }] : [];
    });
  },
};
