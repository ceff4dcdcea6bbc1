import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Mend } from '../../workbook';
import { mendWords as words } from '../words/mend';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  single: { margin: 0, padding: 0, listStyleType: 'none' },
  button: { alignSelf: 'flex-start' },
});

/** How many cells are shown before and after. */
const shown = 3;

interface Props {
  readonly mend: Mend;
  readonly onMend: (mend: Mend) => void;
  readonly isBusy: boolean;
}

/** What mending would write into which cells, and the button that does it. */
export function MendOffer({ mend, onMend, isBusy }: Props) {
  const styles = useStyles();
  const { cells } = mend;
  const more = cells.length - shown;
  return (
    <div className={styles.offer}>
      <ul className={cells.length === 1 ? styles.single : styles.list}>
        {cells.slice(0, shown).map(({ at, before, after }) => (
          <li key={at.cell}>
            <Text size={200}>{words.change(at, before, after)}</Text>
          </li>
        ))}
        {more > 0 && (
          <li>
            <Text size={200}>{words.more(more)}</Text>
          </li>
        )}
      </ul>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={isBusy}
        aria-label={words.mendAt(mend)}
        onClick={() => onMend(mend)}
      >
        {words.mend(cells.length)}
      </Button>
    </div>
  );
}
