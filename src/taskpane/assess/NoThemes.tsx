import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { assessWords as words } from '../words/assess';

const useStyles = makeStyles({
  none: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

/** Said where there is nothing to assess yet, with the way to what sets it up. */
export function NoThemes({ onSetUp }: { readonly onSetUp: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.none}>
      <Text>{words.none}</Text>
      <Link onClick={onSetUp}>{words.setUp}</Link>
    </div>
  );
}
