import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Design } from '../../layout';
import type { DeckLook } from '../../write/html';
import { previewWords as words } from '../words/preview';
import type { DeckSlide } from './deckSlides';
import { Thumbnail } from './Thumbnail';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** How far a key moves in the list; the ends are far away. */
const moves: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface Props {
  readonly slides: readonly DeckSlide[];
  readonly design: Design;
  readonly look: DeckLook;
  readonly chosen: number;
  readonly onChoose: (number: number) => void;
}

/** All slides of the deck, small. Arrow keys, Page Up and Down, Home and End move the choice. */
export function SlideList({ slides, design, look, chosen, onChoose }: Props) {
  const styles = useStyles();
  const pressed = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(slides.length, Math.max(1, chosen + move));
    onChoose(next);
    document.getElementById(`slide-${next}`)?.focus();
  };
  return (
    <div role="listbox" aria-label={words.slides} className={styles.list} onKeyDown={pressed}>
      {slides.map((shown) => (
        <Thumbnail
          key={shown.number}
          shown={shown}
          design={design}
          look={look}
          isChosen={shown.number === chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}
