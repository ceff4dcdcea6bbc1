import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ImportChoices } from '../../importing';
import { importingWords as words } from '../words/importing';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Fluent's own least widths are more than a narrow pane has.
  narrow: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& span, & select, & input': { minWidth: '0' },
  },
});

interface Props {
  readonly choices: ImportChoices;
  readonly asksDates: boolean;
  readonly onChange: (choices: ImportChoices) => void;
}

/** What an export does not tell by itself: which number of a date is the day, and what comes before its references. */
export function ImportChoiceFields({ choices, asksDates, onChange }: Props) {
  const styles = useStyles();
  const { prefix, dateOrder, ...rest } = choices;
  const withPrefix = prefix ? { prefix } : {};
  const withOrder = dateOrder ? { dateOrder } : {};
  return (
    <div className={styles.fields}>
      {(asksDates || dateOrder !== undefined) && (
        <Field label={words.dates} className={styles.narrow}>
          <Select
            value={dateOrder ?? ''}
            onChange={(_, { value }) => {
              const order = value === 'day first' || value === 'month first' ? value : undefined;
              onChange({ ...rest, ...withPrefix, ...(order && { dateOrder: order }) });
            }}
          >
            <option value="">{words.datesUnknown}</option>
            <option value="day first">{words.dayFirst}</option>
            <option value="month first">{words.monthFirst}</option>
          </Select>
        </Field>
      )}
      <Field label={words.prefix} hint={words.prefixHint} className={styles.narrow}>
        <Input
          value={prefix ?? ''}
          maxLength={20}
          onChange={(_, { value }) =>
            onChange({ ...rest, ...withOrder, ...(value && { prefix: value }) })
          }
        />
      </Field>
    </div>
  );
}
