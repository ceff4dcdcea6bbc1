import { Checkbox, Field, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ResponsesOptions } from '../../compose/responses';
import { previewWords as words } from '../words/preview';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0 } },
});

interface Props {
  readonly options: ResponsesOptions;
  readonly themes: readonly string[];
  readonly leads: readonly string[];
  readonly onChange: (options: ResponsesOptions) => void;
}

/** Which responses: all, those on a theme or of a lead; with drafts or without. */
export function ResponsesChoice({ options, themes, leads, onChange }: Props) {
  const styles = useStyles();
  const { theme, lead, clearedOnly } = options;
  const scope = theme !== undefined ? 'theme' : lead !== undefined ? 'lead' : 'all';
  const turnTo = (next: string) =>
    onChange({
      clearedOnly,
      theme: next === 'theme' ? themes[0] : undefined,
      lead: next === 'lead' ? leads[0] : undefined,
    });
  return (
    <>
      <Field label={words.show}>
        <RadioGroup value={scope} onChange={(_, { value }) => turnTo(value)}>
          <Radio value="all" label={words.everyone} />
          <Radio value="theme" label={words.ofTheme} disabled={themes.length === 0} />
          <Radio value="lead" label={words.ofLead} disabled={leads.length === 0} />
        </RadioGroup>
      </Field>
      {theme !== undefined && (
        <Field label={words.theme} className={styles.field}>
          <Names
            names={themes}
            value={theme}
            onChange={(value) => onChange({ ...options, theme: value })}
          />
        </Field>
      )}
      {lead !== undefined && (
        <Field label={words.lead} className={styles.field}>
          <Names
            names={leads}
            value={lead}
            onChange={(value) => onChange({ ...options, lead: value })}
          />
        </Field>
      )}
      <Checkbox
        label={words.clearedOnly}
        checked={clearedOnly}
        onChange={(_, { checked }) => onChange({ ...options, clearedOnly: checked === true })}
      />
    </>
  );
}

interface NamesProps {
  readonly names: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Names = ({ names, onChange, ...select }: NamesProps) => (
  <Select {...select} onChange={(_, { value }) => onChange(value)}>
    {names.map((name) => (
      <option key={name}>{name}</option>
    ))}
  </Select>
);
