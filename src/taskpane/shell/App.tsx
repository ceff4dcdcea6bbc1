import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { newWorker, startEngine } from '../engine';
import { fileWorkbook, type OpenWorkbook } from '../session';
import { DropZone } from './DropZone';
import { useTheme } from './useTheme';
import { Workspace } from './Workspace';

interface Props {
  readonly isInExcel: boolean;
}

/** The pane: inside Excel on the workbook in use, elsewhere on a file that is dropped or chosen. */
export function App({ isInExcel: _isInExcel }: Props) {
  const theme = useTheme();
  const engine = useMemo(() => startEngine(newWorker), []);
  const [workbook, setWorkbook] = useState<OpenWorkbook>();
  return (
    <FluentProvider theme={theme}>
      {workbook ? (
        <Workspace
          key={workbook.name}
          workbook={workbook}
          engine={engine}
          onClose={() => setWorkbook(undefined)}
        />
      ) : (
        <DropZone onFile={(file) => setWorkbook(fileWorkbook(file))} />
      )}
    </FluentProvider>
  );
}
