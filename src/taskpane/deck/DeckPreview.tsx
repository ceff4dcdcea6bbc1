import { useMemo, useState } from 'react';
import type { Finding, Source } from '../../findings';
import type { Slides } from '../engine';
import { deckSlides } from './deckSlides';
import { LargeSlide } from './LargeSlide';
import { SlideList } from './SlideList';

interface Props {
  readonly slides: NonNullable<Slides['slides']>;
  readonly findings: readonly Finding[];
  readonly goToCell: ((source: Source) => unknown) | undefined;
}

/** A large slide above the list of all. The choice stays where it was when the workbook changes. */
export function DeckPreview({ slides: { deck, design, look }, findings, goToCell }: Props) {
  const slides = useMemo(() => deckSlides(deck, findings), [deck, findings]);
  const [wanted, choose] = useState(1);
  const chosen = Math.min(wanted, slides.length);
  const shown = slides[chosen - 1];
  if (!shown) return null;
  return (
    <>
      <LargeSlide
        shown={shown}
        design={design}
        look={look}
        of={slides.length}
        onChoose={choose}
        goToCell={goToCell}
      />
      <SlideList slides={slides} design={design} look={look} chosen={chosen} onChoose={choose} />
    </>
  );
}
