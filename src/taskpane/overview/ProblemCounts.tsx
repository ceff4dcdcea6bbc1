import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { counted, type Severity } from '../../findings';
import { overviewWords as words } from '../words/overview';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

interface Props {
  readonly found: Readonly<Record<Severity, number>>;
  /** Shows the list of them. */
  readonly onShow: () => void;
}

/** How many errors, warnings and notes there are, and the way to them. */
export function ProblemCounts({ found, onShow }: Props) {
  const styles = useStyles();
  const some = severities.filter((severity) => found[severity] > 0);
  if (some.length === 0) return <Text>{words.none}</Text>;
  return (
    <div className={styles.counts}>
      {some.map((severity) => (
        <Text key={severity} weight="semibold">
          {counted(found[severity], severity)}
        </Text>
      ))}
      <Link onClick={onShow}>{words.showProblems}</Link>
    </div>
  );
}
