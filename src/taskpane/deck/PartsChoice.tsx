import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { previewWords as words } from '../words/preview';

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    // In line with the text around it, which Fluent sets its boxes off from.
    margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    border: 'none',
  },
});

interface Props {
  readonly parts: readonly string[];
  /** Undefined means all of them. */
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (chosen: readonly string[] | undefined) => void;
}

/** Which parts of the forum the deck shows; one at least. */
export function PartsChoice({ parts, chosen = parts, onChange }: Props) {
  const styles = useStyles();
  const toggle = (part: string) => {
    const next = parts.filter((one) =>
      one === part ? !chosen.includes(one) : chosen.includes(one),
    );
    if (next.length > 0) onChange(next.length === parts.length ? undefined : next);
  };
  return (
    <fieldset className={styles.parts} aria-label={words.parts}>
      {parts.map((part) => (
        <Checkbox
          key={part}
          label={part}
          checked={chosen.includes(part)}
          disabled={chosen.length === 1 && chosen.includes(part)}
          onChange={() => toggle(part)}
        />
      ))}
    </fieldset>
  );
}
