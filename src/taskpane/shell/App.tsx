import { FluentProvider, makeStyles, Spinner } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type MappingFile, newWorker, startEngine } from '../engine';
import { ImportPage } from '../importing/ImportPage';
import { fileWorkbook, liveWorkbook, type OpenWorkbook } from '../session';
import { shellWords } from '../words/shell';
import { DropZone } from './DropZone';
import { useTheme } from './useTheme';
import { Workspace } from './Workspace';

/** Where the pane is open; unknown until office.js has found its host. */
export type Surroundings = 'unknown' | 'Excel' | 'elsewhere';

const useStyles = makeStyles({ page: { minHeight: '100vh' } });

interface Props {
  readonly surroundings: Surroundings;
}

/** The pane: a workbook's views, or where to drop a workbook. */
export function App({ surroundings }: Props) {
  const styles = useStyles();
  const theme = useTheme();
  const engine = useMemo(() => startEngine(newWorker), []);
  const [opened, setOpened] = useState<{ readonly workbook: OpenWorkbook; readonly key: number }>();
  const open = (file: File, mapping?: MappingFile) =>
    setOpened((before) => ({ workbook: fileWorkbook(file, mapping), key: (before?.key ?? 0) + 1 }));
  const [exported, setExported] = useState<File>();
  const live = useMemo(
    () => (surroundings === 'Excel' ? liveWorkbook() : undefined),
    [surroundings],
  );
  return (
    <FluentProvider theme={theme} className={styles.page}>
      {live ? (
        <Workspace workbook={live} engine={engine} onClose={undefined} />
      ) : opened ? (
        <Workspace
          key={opened.key}
          workbook={opened.workbook}
          engine={engine}
          onClose={() => setOpened(undefined)}
        />
      ) : exported ? (
        <ImportPage file={exported} engine={engine} onClose={() => setExported(undefined)} />
      ) : surroundings === 'unknown' ? (
        <Spinner label={shellWords.loading} />
      ) : (
        <DropZone onFile={open} onExport={setExported} />
      )}
    </FluentProvider>
  );
}
