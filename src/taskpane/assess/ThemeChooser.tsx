import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import type { AssessedTheme } from '../engine';
import { assessWords as words } from '../words/assess';

const useStyles = makeStyles({
  chooser: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  step: { minWidth: '32px', flexShrink: 0 },
});

/** Which way a key goes, with Alt: the browser keeps the arrows for its pages, and Ctrl for its tabs. */
const steps: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

interface Props {
  readonly themes: readonly AssessedTheme[];
  /** Its key. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** Goes from theme to theme: by name, or to the one before or after. */
export function ThemeChooser({ themes, chosen, onChoose }: Props) {
  const styles = useStyles();
  const at = themes.findIndex(({ key }) => key === chosen);
  const go = useCallback(
    (by: number) => {
      const next = themes[(at + by + themes.length) % themes.length];
      // A field that is left writes what was typed in it; one that only goes does not.
      if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
      if (next) onChoose(next.key);
    },
    [themes, at, onChoose],
  );
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined || !event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(step);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [go]);
  const step = (by: number, label: string, key: string, sign: string) => (
    <Button
      className={styles.step}
      aria-label={label}
      aria-keyshortcuts={key}
      title={`${label} (${key})`}
      onClick={() => go(by)}
    >
      {sign}
    </Button>
  );
  return (
    <div className={styles.chooser}>
      <Select aria-label={words.theme} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {themes.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
      <div className={styles.row}>
        {step(-1, words.previous, 'Alt+PageUp', '‹')}
        <Text>{words.place(at + 1, themes.length)}</Text>
        {step(1, words.next, 'Alt+PageDown', '›')}
      </div>
    </div>
  );
}
