import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { FileButton } from '../shell/FileButton';
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
  const [isOver, setIsOver] = useState(false);
  const take = ([file]: readonly File[]) => {
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
        take([...event.dataTransfer.files]);
      }}
    >
      {heading}
      <Text>{offer}</Text>
      <FileButton label={words.choose} accept=".csv,.txt,.tsv,.xlsx,.xlsm,.ods" onFiles={take} />
      <Text size={200}>{words.dropHint}</Text>
    </section>
  );
}
