import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { UnderstoodColumn } from '../../workbook';
import { columnsWords as words } from '../words/columns';
import { CheckMark } from './CheckMark';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  yours: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  // Fluent's own least width is more than a narrow pane has.
  choice: { minWidth: '0', '& select': { minWidth: '0' } },
});

interface Props {
  readonly own: UnderstoodColumn;
  /** What the choice is called; without it, by the column and its cell. */
  readonly name?: string;
  /** What it is by now; '' is nothing. */
  readonly chosen: string;
  /** The declared columns that it may be. */
  readonly columns: readonly string[];
  readonly onChoose: (column: string) => void;
}

/** A column of the team's with a few of its values, and what it is here. */
export function ColumnChoice({ own, name, chosen, columns, onChoose }: Props) {
  const styles = useStyles();
  const { yourColumn, cell, isSure, reason, samples, means, column } = own;
  const isAsFound = chosen === column;
  return (
    <li className={styles.row}>
      <div className={styles.yours}>
        <Text weight="semibold">{yourColumn}</Text>
        {samples.length > 0 && (
          <Text size={200} className={styles.quiet}>
            {words.samples(samples)}
          </Text>
        )}
      </div>
      <div className={styles.yours}>
        <Select
          aria-label={name ?? words.column(yourColumn, cell)}
          className={styles.choice}
          value={chosen}
          onChange={(_, { value }) => onChoose(value)}
        >
          <option value="">{words.notRead}</option>
          {columns.map((one) => (
            <option key={one} value={one}>
              {means !== undefined && one === column ? words.marked(one, means) : one}
            </option>
          ))}
        </Select>
        {!isSure && isAsFound && <CheckMark />}
        {isAsFound && reason !== '' && (
          <Text size={200} className={styles.quiet}>
            {words.reason(reason)}
          </Text>
        )}
      </div>
    </li>
  );
}
