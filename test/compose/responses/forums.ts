import fc from 'fast-check';
import { decisions } from '../../../src/forum';
import type { TypedForum } from '../../forum/forumOf';

const themes = ['Justice', 'Inclusion', 'Civic Space'];
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Forums with a few references, so that submissions share them and responses hit them. */
export const forums = fc
  .record({
    submissions: fc.array(
      fc.record(
        {
          ref: fc.integer({ min: 1, max: 12 }).map((number) => `S${number}`),
          point: optional(fc.integer({ min: 1, max: 3 }).map(String)),
          theme: optional(fc.constantFrom(...themes)),
          sector: optional(fc.constantFrom('Business', 'Academia')),
          mayPublish: optional(fc.constantFrom('Name and text', 'Text only', 'Nothing')),
          relevant: optional(fc.constantFrom('yes', 'no')),
        },
        { requiredKeys: ['ref'] },
      ),
      { maxLength: 30 },
    ),
    responses: fc.array(
      fc.record(
        {
          refs: fc
            .array(
              fc.tuple(fc.integer({ min: 1, max: 14 }), optional(fc.integer({ min: 1, max: 3 }))),
              {
                minLength: 1,
                maxLength: 4,
              },
            )
            .map((refs) =>
              refs
                .map(([ref, point]) => `S${ref}${point === undefined ? '' : `.${point}`}`)
                .join(', '),
            ),
          theme: optional(fc.constantFrom(...themes, 'Unheard of')),
          proposal: fc.constant('Publish it.'),
          decision: optional(fc.constantFrom(...decisions)),
          clearedBy: optional(fc.constant('Director')),
          clearedOn: optional(fc.constant('2023-10-02')),
        },
        { requiredKeys: ['refs', 'proposal'] },
      ),
      { minLength: 1, maxLength: 20 },
    ),
  })
  .map(
    ({ submissions, responses }): TypedForum => ({
      settings: { date: '2023-06-22' },
      themes: themes.map((theme) => ({ theme })),
      submissions: submissions.map(defined),
      responses: responses.map(defined),
    }),
  );

const defined = (row: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
