import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Source } from '../../findings';
import type { Design } from '../../layout';
import { type DeckLook, slideSvg } from '../../write/html';
import { Markup } from '../preview';
import { previewWords as words } from '../words/preview';
import type { DeckSlide } from './deckSlides';

const useStyles = makeStyles({
  slide: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    // Stays in sight while another slide is looked for, where there is room for both.
    '@media (min-height: 600px)': {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      paddingBottom: tokens.spacingVerticalS,
    },
  },
  picture: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    '& svg': { display: 'block' },
  },
  step: { minWidth: '32px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly shown: DeckSlide;
  readonly design: Design;
  readonly look: DeckLook;
  readonly of: number;
  readonly onChoose: (number: number) => void;
  readonly goToCell: ((source: Source) => unknown) | undefined;
}

/** The chosen slide, large, with what it was made from. */
export function LargeSlide({ shown, design, look, of, onChoose, goToCell }: Props) {
  const styles = useStyles();
  const svg = useMemo(() => slideSvg(shown, design, look), [shown, design, look]);
  const { slide, number, tooLong } = shown;
  return (
    <div className={styles.slide}>
      <div className={styles.picture}>
        <Markup markup={svg} />
      </div>
      <div className={styles.row}>
        <Button
          size="small"
          className={styles.step}
          aria-label={words.before}
          disabledFocusable={number === 1}
          onClick={() => onChoose(number - 1)}
        >
          ‹
        </Button>
        <Button
          size="small"
          className={styles.step}
          aria-label={words.next}
          disabledFocusable={number === of}
          onClick={() => onChoose(number + 1)}
        >
          ›
        </Button>
        <Text>{words.slide(number, of, slide.title)}</Text>
      </div>
      {tooLong && <Text>{tooLong}</Text>}
      {slide.sources.length > 0 && (
        <div className={styles.row}>
          <Text>{words.cameFrom}</Text>
          {slide.sources.map((source) => (
            <Place key={placeOf(source)} source={source} goToCell={goToCell} />
          ))}
        </div>
      )}
    </div>
  );
}

const placeOf = ({ workbook, sheet, cell }: Source): string =>
  [sheet ?? workbook, cell].filter(Boolean).join('!');

function Place({ source, goToCell }: { readonly source: Source } & Pick<Props, 'goToCell'>) {
  const place = placeOf(source);
  return goToCell ? (
    <Link as="button" aria-label={words.goTo(place)} onClick={() => goToCell(source)}>
      {place}
    </Link>
  ) : (
    <Text>{place}</Text>
  );
}
