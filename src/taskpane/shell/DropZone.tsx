import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MappingFile } from '../engine';
import { ExportChoice } from '../importing';
import type { Problem } from '../session';
import { sampleWorkbook, sampleWorkbookName } from '../setUp/sampleWorkbook';
import { importingWords } from '../words/importing';
import { shellWords } from '../words/shell';
import { FileButton } from './FileButton';
import { ProblemMessage } from './ProblemMessage';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM, minHeight: '100vh', boxSizing: 'border-box' },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXL,
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

interface Props {
  /** Opens a workbook, with the mapping file that was given along with it. */
  readonly onFile: (file: File, mapping?: MappingFile) => void;
  /** Makes a workbook of an export of a survey or form. */
  readonly onExport: (file: File) => void;
}

/** Where a workbook is dropped or chosen, outside Excel. */
export function DropZone({ onFile, onExport }: Props) {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const trySample = async () => {
    const sample = await sampleWorkbook();
    setProblem(sample.kind === 'problem' ? sample.problem : undefined);
    if (sample.kind === 'done')
      onFile(new File([new Uint8Array(sample.value)], sampleWorkbookName));
  };
  const take = async (all: readonly File[]) => {
    const mapping = all.find(isMappingFile);
    const file = all.find((one) => one !== mapping);
    if (file && mapping) onFile(file, { name: mapping.name, content: await mapping.text() });
    else if (file) onFile(file);
  };
  return (
    <main
      className={styles.page}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take([...event.dataTransfer.files]);
      }}
    >
      <div className={`${styles.zone} ${isOver ? styles.over : ''}`}>
        <Text as="h1" size={500} weight="semibold">
          {shellWords.title}
        </Text>
        <Text>{shellWords.dropHere}</Text>
        <FileButton
          appearance="primary"
          label={shellWords.choose}
          accept=".xlsx,.xlsm,.ods,.csv,.json"
          several
          onFiles={take}
        />
        <Button onClick={trySample}>{shellWords.trySample}</Button>
        {problem && <ProblemMessage problem={problem} onRetry={trySample} />}
        <Text size={200}>{shellWords.staysHere}</Text>
        <ExportChoice offer={importingWords.offerAlone} onFile={onExport} />
      </div>
    </main>
  );
}

const isMappingFile = ({ name }: File): boolean => /\.json$/i.test(name);
