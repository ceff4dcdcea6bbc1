import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { Progress } from '../../forum';
import { overviewWords as words } from '../words/overview';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly progress: Progress;
}

/** How far the work is: a number and a bar for each part of it. */
export function ProgressBars({ progress }: Props) {
  const styles = useStyles();
  const parts = [
    ['filed', progress.filed],
    ['assessed', progress.assessed],
    ['written', progress.written],
    ['cleared', progress.cleared],
  ] as const;
  return (
    <div className={styles.list}>
      {parts.map(([part, { done, of }]) => (
        <div key={part}>
          <div className={styles.line}>
            <Text>{words[part]}</Text>
            <Text weight="semibold">{words.amount(done, of)}</Text>
          </div>
          <ProgressBar
            aria-label={`${words[part]}: ${words.amount(done, of)}`}
            value={of === 0 ? 0 : done / of}
            thickness="large"
          />
        </div>
      ))}
    </div>
  );
}
