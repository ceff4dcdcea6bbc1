import { descendantsOf } from '../../xml';
import type { LintRule } from '../rule';

/** Pages of notes and their slides lead to each other, and the notes to their master. */
export const notes: LintRule = {
  name: 'notes',
  look: ({ roots, relationships }) =>
    roots('presentationml.notesSlide+xml').flatMap(({ part, root }) => {
      const to = (type: string) =>
        relationships(part).find((related) => related.type.endsWith(`/${type}`))?.target;
      const slide = to('slide');
      const isReturned =
        slide !== undefined && relationships(slide).some(({ target }) => target === part);
      return [
        ...(isReturned ? [] : [{ part, fault: 'and its slide do not lead to each other' }]),
        ...(to('notesMaster') ? [] : [{ part, fault: 'does not lead to the master of notes' }]),
        ...(descendantsOf(root, 'p:ph').some((one) => one.getAttribute('type') === 'body')
          ? []
          : [{ part, fault: 'has no placeholder for its text' }]),
      ];
    }),
};
