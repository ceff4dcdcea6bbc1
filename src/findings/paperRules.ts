import type { Paper } from './finding';
import { error } from './rule';

const names: Readonly<Record<Paper, string>> = { deck: 'the deck', responses: 'the responses' };

const deckOnly: readonly Paper[] = ['deck'];
const responsesOnly: readonly Paper[] = ['responses'];

const missingSheet = (concerns: readonly Paper[]) =>
  error<{ sheet: string; paper: Paper }>(
    ({ sheet, paper }) =>
      `There is no sheet ${sheet}, which ${names[paper]} cannot be made without.`,
    ({ sheet }) =>
      `Add the sheet ${sheet}, or give the workbook that has it too. "Set up" in the pane adds what is missing, and "forum-papers init" makes a workbook with all sheets.`,
    concerns,
  );

type Nothing = Record<never, never>;

/** Findings about what a paper cannot be made without. */
export const paperRules = {
  'no-date': error<Nothing>(
    () => 'The forum has no date.',
    () => 'Fill in Date on the sheet Forum.',
  ),
  'no-sheet-for-deck': missingSheet(deckOnly),
  'no-sheet-for-responses': missingSheet(responsesOnly),
  'no-agenda': error<Nothing>(
    () => 'The agenda has no items, so the deck would have no slides.',
    () => 'Fill in Agenda, a row an item.',
    deckOnly,
  ),
  'no-responses': error<Nothing>(
    () => 'There are no responses to publish.',
    () => 'Fill in Responses, a row a proposal.',
    responsesOnly,
  ),
  'no-responses-for': error<{ what: string }>(
    ({ what }) => `There are no responses ${what}.`,
    () => 'Check the spelling, or leave the option out.',
    responsesOnly,
  ),
  'template-not-usable': error<{ file: string; kind: string }>(
    ({ file, kind }) => `${file} cannot be used as a template: it is not a ${kind}.`,
    ({ kind }) => `Choose a ${kind}, or leave --template out for the default.`,
  ),
};
