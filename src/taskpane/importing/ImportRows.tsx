import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Finding, Source } from '../../findings';
import type { ImportPreview } from '../engine';
import { importingWords as words } from '../words/importing';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalXL },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS },
});

/** Rows that are listed; a longer list is no page to read. */
const mostRows = 200;

interface Props {
  readonly preview: ImportPreview;
  /** Whether the lists are open from the start. */
  readonly isOpen: boolean;
}

/** Which rows are added, which are left out and why, and what to look at in those that are added. */
export function ImportRows({ preview: { added, skipped, findings }, isOpen }: Props) {
  const refs = new Set(added.map(({ ref }) => ref)).size;
  return (
    <section>
      {added.length === 0 ? (
        <Text>{words.adds(0, 0)}</Text>
      ) : (
        <RowList
          title={words.adds(added.length, refs)}
          isOpen={isOpen}
          rows={added.map(({ ref, point, theme, topic, from }) => ({
            key: `${from.cell} ${point}`,
            text: [words.row(ref, point, from.cell ?? ''), theme, topic]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
      {skipped.length > 0 && (
        <RowList
          title={words.leavesOut(skipped.length)}
          isOpen={isOpen}
          rows={skipped.map(lineOf)}
        />
      )}
      {findings.length > 0 && (
        <RowList
          title={words.lookAt(findings.length)}
          isOpen={isOpen}
          rows={findings.map(lineOf)}
        />
      )}
    </section>
  );
}

const placeOf = ({ sheet, cell }: Source): string => `${sheet ?? ''} ${cell ?? ''}`.trim();

const lineOf = ({ source, rule, message }: Finding, index: number) => ({
  key: `${rule} ${index}`,
  text: source ? `${placeOf(source)}: ${message}` : message,
});

interface RowListProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly rows: readonly { readonly key: string; readonly text: string }[];
}

function RowList({ title, isOpen, rows }: RowListProps) {
  const styles = useStyles();
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>
        <Text weight="semibold">{title}</Text>
      </summary>
      <ul className={styles.list}>
        {rows.slice(0, mostRows).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
        {rows.length > mostRows && <li>{words.more(rows.length - mostRows)}</li>}
      </ul>
    </details>
  );
}
