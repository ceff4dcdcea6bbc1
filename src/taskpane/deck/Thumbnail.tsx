import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo, useMemo, useRef } from 'react';
import type { Design } from '../../layout';
import { type DeckLook, slideSvg } from '../../write/html';
import { Markup } from '../preview';
import { previewWords as words } from '../words/preview';
import type { DeckSlide } from './deckSlides';
import { useInView } from './useInView';

const useStyles = makeStyles({
  item: {
    position: 'relative',
    boxSizing: 'border-box',
    padding: '2px',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `2px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '& svg': { display: 'block' },
  },
  chosen: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  picture: { overflow: 'hidden' },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly shown: DeckSlide;
  readonly design: Design;
  readonly look: DeckLook;
  readonly isChosen: boolean;
  readonly onChoose: (number: number) => void;
}

/** A slide of the list. Its picture is drawn when it first comes into view. */
export const Thumbnail = memo(({ shown, design, look, isChosen, onChoose }: Props) => {
  const styles = useStyles();
  const item = useRef<HTMLDivElement>(null);
  const isSeen = useInView(item);
  const svg = useMemo(
    () => (isSeen ? slideSvg(shown, design, look) : undefined),
    [isSeen, shown, design, look],
  );
  const { number, slide, tooLong } = shown;
  return (
    <div
      ref={item}
      id={`slide-${number}`}
      role="option"
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      className={`${styles.item} ${isChosen ? styles.chosen : ''}`}
      onClick={() => onChoose(number)}
      onKeyDown={({ key }) => {
        if (key === 'Enter' || key === ' ') onChoose(number);
      }}
    >
      <div
        role="img"
        aria-label={slide.title}
        className={styles.picture}
        style={{ aspectRatio: design.width / design.height }}
      >
        {svg && <Markup markup={svg} />}
      </div>
      <div className={styles.line}>
        <Text size={200}>{number}</Text>
        {tooLong && (
          <Text size={200} weight="semibold">
            {words.tooLong}
          </Text>
        )}
      </div>
    </div>
  );
});
