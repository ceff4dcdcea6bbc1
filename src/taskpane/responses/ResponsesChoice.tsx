import {
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import type { ResponsesOptions } from '../../compose/responses';
import { previewWords as words } from '../words/preview';

const useStyles = makeStyles({
  // In line with the text around it, which Fluent sets its boxes off from.
  outdent: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
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
        <RadioGroup
          className={styles.outdent}
          value={scope}
          onChange={(_, { value }) => turnTo(value)}
        >
          <Radio value="all" label={words.everyone} />
          <Radio value="theme" label={words.ofTheme} disabled={themes.length === 0} />
          <Radio value="lead" label={words.ofLead} disabled={leads.length === 0} />
        </RadioGroup>
      </Field>
      {theme !== undefined && (
        <Field label={words.theme}>
          <Names
            names={themes}
            value={theme}
            onChange={(value) => onChange({ ...options, theme: value })}
          />
        </Field>
      )}
      {lead !== undefined && (
        <Field label={words.lead}>
          <Names
            names={leads}
            value={lead}
            onChange={(value) => onChange({ ...options, lead: value })}
          />
        </Field>
      )}
      <Checkbox
        className={styles.outdent}
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
