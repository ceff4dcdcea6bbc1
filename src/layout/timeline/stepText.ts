import { bold, plain, type Runs, type TimelineStep } from '../../outline';
import { smallestText } from '../fitText';
import { type FontFace, wordSpare } from '../fontFace';
import { lineCount, widestWord } from '../lines';
import { lineHeight, textWidth } from '../textWidth';

/** The paragraphs inside a step: its name, its dates, who leads it. */
export function stepParagraphs(
  step: TimelineStep,
): readonly { readonly runs: Runs; readonly size: number }[] {
  return [
    { runs: bold(step.label), size: smallestText },
    ...(step.dates === undefined ? [] : [{ runs: plain(step.dates), size: smallestText }]),
    ...(step.ledBy === undefined ? [] : [{ runs: plain(step.ledBy), size: smallestText }]),
  ];
}

/** The least width in points that holds a step's words unbroken and its dates on one line. */
export function stepTextWidth(step: TimelineStep, face?: FontFace): number {
  const words = widestWord(bold(step.label), smallestText, face);
  const dates = Math.min(textWidth(step.dates ?? '', smallestText, false, face), 150);
  const leads = Math.min(textWidth(step.ledBy ?? '', smallestText, false, face), 150);
  return Math.max(words, dates, leads) * wordSpare(face);
}

/** The height in points of a step's text in a width. */
export function stepTextHeight(step: TimelineStep, width: number, face?: FontFace): number {
  return stepParagraphs(step).reduce(
    (sum, { runs, size }) => sum + lineCount(runs, width, size, face) * lineHeight(size, face),
    0,
  );
}
