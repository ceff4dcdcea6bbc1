import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { importingWords as words } from '../words/importing';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'left',
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

interface Props {
  /** What choosing one leads to. */
  readonly offer: string;
  readonly heading?: ReactNode;
  readonly onFile: (file: File) => void;
}

/** Where an export of a survey or form is chosen or dropped. */
export function ExportChoice({ offer, heading, onFile }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <section
      aria-label={words.title}
      className={`${styles.zone} ${isOver ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      {heading}
      <Text>{offer}</Text>
      <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      <Text size={200}>{words.dropHint}</Text>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.choose}
        accept=".csv,.txt,.tsv,.xlsx,.xlsm,.ods"
        onChange={({ target }) => {
          take(target.files);
          target.value = '';
        }}
      />
    </section>
  );
}
