import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Mend } from '../../workbook';
import { mendWords as words } from '../words/mend';
import { MendOffer } from './MendOffer';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
  },
});

interface Props {
  readonly mends: readonly Mend[];
  readonly onMend: (mend: Mend) => void;
  readonly isMending: boolean;
}

/** What is right in the papers as it is, and can be put right in the cells as well. */
export function Tidyings({ mends, onMend, isMending }: Props) {
  const styles = useStyles();
  const tidyings = mends.filter(({ kind }) => kind !== 'instead');
  if (tidyings.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2">{words.title}</Subtitle2>
      <ul className={styles.list}>
        {tidyings.map((mend) => (
          <li key={`${mend.kind} ${mend.sheet} ${mend.column}`}>
            <Text>{words.about(mend)}</Text>
            <MendOffer mend={mend} onMend={onMend} isBusy={isMending} />
          </li>
        ))}
      </ul>
    </section>
  );
}
