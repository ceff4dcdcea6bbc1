import { type Commitment, cellOf, commitmentsInOrder, rangesOf } from '../../forum';
import { bold, type Paragraph, plain, type Runs, type Slide } from '../../outline';
import { type Composer, type DeckContext, slides, slidesWithout } from './composer';
import { dividerSlide } from './divider';
import { titleOf } from './itemTitle';
import { notesFor } from './notes';
import { listOf } from './points';

/** Updates: the divider, then a slide a commitment of the current plan. */
export const composeUpdates: Composer = (item, context) => {
  const plan = context.forum.settings.currentPlan;
  const commitments = commitmentsInOrder(context.forum, plan);
  const body =
    item.points.length > 0 || commitments.length === 0
      ? listOf(item.points)
      : [text(plain(verbalUpdates(commitments, context)))];
  const divider = dividerSlide(item, titleOf(item, context), context, body);
  if (commitments.length === 0) {
    return slidesWithout([divider], item, {
      item: titleOf(item, context),
      sheet: 'Commitments',
      what: plan ? `commitments of ${plan}` : 'commitments',
    });
  }
  return slides(divider, ...commitments.map((commitment) => commitmentSlide(commitment, context)));
};

const text = (runs: Runs): Paragraph => ({ kind: 'paragraph', role: 'text', runs });

function verbalUpdates(
  commitments: readonly Commitment[],
  { forum, wording }: DeckContext,
): string {
  const numbers = commitments.flatMap(({ number }) => number ?? []);
  const unnumbered = commitments.filter(({ number }) => number === undefined);
  return wording.deck.verbalUpdates(
    forum.settings.currentPlan,
    rangesOf(numbers),
    unnumbered.map(({ title }) => title),
  );
}

function commitmentSlide(commitment: Commitment, { wording }: DeckContext): Slide {
  const { deck, dates } = wording;
  const { number, title, objectives, status, update, updatedOn } = commitment;
  const body: Paragraph[] = objectives.flatMap((objective, index) => [
    label(deck.objective(index + 1, objectives.length)),
    text(plain(objective)),
  ]);
  if (status !== undefined) body.push(text([...bold(deck.status), { text: ` ${status}` }]));
  if (update !== undefined) {
    body.push(label(deck.update(updatedOn && dates.long(updatedOn))), text(plain(update)));
  }
  const sources = [cellOf(commitment.at, 'title')];
  return {
    kind: 'slide',
    role: 'points',
    title: [plain(number === undefined ? title : deck.commitment(number, title))],
    texts: body.length > 0 ? { body } : {},
    notes: notesFor(undefined, sources, deck),
    sources,
  };
}

const label = (words: string): Paragraph => ({
  kind: 'paragraph',
  role: 'label',
  runs: bold(words),
});
