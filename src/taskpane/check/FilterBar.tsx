import { Button, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../findings';
import { checkWords as words } from '../words/check';
import type { Filter } from './shownFindings';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  severities: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // They go to the next line together.
  sheet: { display: 'flex', flex: '1 1 15rem', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, minWidth: '8rem' },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly sheets: readonly string[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly isReading: boolean;
  readonly onAgain: () => void;
}

/** Chooses which problems are shown: a button a severity, with its count, and the sheet. */
export function FilterBar({ findings, sheets, filter, onFilter, isReading, onAgain }: Props) {
  const styles = useStyles();
  const toggle = (severity: Severity) =>
    onFilter({
      ...filter,
      severities: filter.severities.includes(severity)
        ? filter.severities.filter((one) => one !== severity)
        : [...filter.severities, severity],
    });
  return (
    <div className={styles.bar}>
      <fieldset className={styles.severities} aria-label={words.severities}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={filter.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {words.counted(
              findings.filter((finding) => finding.severity === severity).length,
              severity,
            )}
          </ToggleButton>
        ))}
      </fieldset>
      <div className={styles.sheet}>
        <Select
          className={styles.select}
          size="small"
          aria-label={words.sheet}
          value={filter.sheet === undefined ? 'all' : `sheet ${filter.sheet}`}
          onChange={(_, { value }) =>
            onFilter({
              ...filter,
              sheet: value === 'all' ? undefined : value.slice('sheet '.length),
            })
          }
        >
          <option value="all">{words.allSheets}</option>
          {sheets.map((sheet) => (
            <option key={sheet} value={`sheet ${sheet}`}>
              {sheet === '' ? words.noSheet : sheet}
            </option>
          ))}
        </Select>
        <Button size="small" onClick={onAgain} disabled={isReading}>
          {isReading ? words.checking : words.again}
        </Button>
      </div>
    </div>
  );
}
