import { concatBytes } from '@noble/hashes/utils.js';
import { counted, type Result } from '../findings';
import { assessmentsInOrder, commitmentsInOrder, type Forum, slugOf } from '../forum';
import { withFingerprint, zipInPieces } from '../ooxml';
import { wordingFor } from '../wording';
import { writeDeck } from '../write/pptx';
import type { Examination } from './examine';
import { type PaperFile, type PaperInPieces, paperName, type TemplateFile } from './paperFile';
import { type DeckOptions, placeDeck } from './placeDeck';

/**
 * Makes the deck on a template.
 *
 *     forum ──compose──▶ outline ──lay out──▶ placed slides ──write──▶ .pptx
 *
 * Gives no file where an error keeps it from being made. Findings are those of the examination and of making.
 */
export async function makeDeck(
  examination: Examination,
  template: TemplateFile,
  options: DeckOptions = {},
): Promise<Result<readonly PaperFile[]>> {
  const { value, findings } = await makeDeckInPieces(examination, template, options);
  const files = value.map(({ pieces, ...paper }) => ({ ...paper, bytes: concatBytes(...pieces) }));
  return { value: files, findings };
}

/** The same for who can write a file piece by piece: a deck that is large with a template's pictures is then held once. */
export async function makeDeckInPieces(
  examination: Examination,
  template: TemplateFile,
  options: DeckOptions = {},
): Promise<Result<readonly PaperInPieces[]>> {
  const { forum } = examination;
  const { value: placed, findings } = placeDeck(examination, template, options);
  if (!placed) return { value: [], findings };
  const { deck, presentation, parts: own, media } = placed;
  const parts = await writeDeck(
    deck,
    presentation,
    { parts: own, media },
    {
      slides: options.ownSlides ?? 'dropped',
      section: wordingFor(forum.settings.language).deck.ownSlides,
    },
  );
  const slides = deck.sections.reduce((sum, section) => sum + section.slides.length, 0);
  const file: PaperInPieces = {
    name: paperName(forum.settings.date ?? '', nameOf(options), 'pptx'),
    paper: 'deck',
    pieces: zipInPieces(withFingerprint(parts, media), media),
    madeFrom: [counted(slides, 'slide'), ...sourcesOf(forum)],
    leftOut: leftOutOf(forum),
  };
  return { value: [file], findings };
}

/** A deck of some parts has a name of its own: "deck-part-2". */
const nameOf = ({ parts = [] }: DeckOptions): string => ['deck', ...slugOf(parts)].join('-');

function sourcesOf(forum: Forum): readonly string[] {
  return [
    counted(forum.agenda.length, 'agenda item'),
    counted(commitmentsInOrder(forum, forum.settings.currentPlan).length, 'commitment'),
    counted(assessmentsInOrder(forum).length, 'assessment'),
    counted(forum.stages.length, 'stage and marker', 'stages and markers'),
  ];
}

function leftOutOf(forum: Forum): readonly string[] {
  const unrated = forum.assessments.filter(({ rating }) => rating === undefined).length;
  const shown = commitmentsInOrder(forum, forum.settings.currentPlan).length;
  const ofOtherPlans = forum.commitments.length - shown;
  return [
    ...(unrated > 0 ? [`${counted(unrated, 'assessment')} without a rating`] : []),
    ...(ofOtherPlans > 0 ? [`${counted(ofOtherPlans, 'commitment')} of other plans`] : []),
  ];
}
