import { FluentProvider, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useTheme } from '../shell/useTheme';
import { saveWords as words } from '../words/save';
import { bytesOf } from './base64';
import { blobOf } from './blobOf';
import type { FilePiece, WindowMessage } from './dialogWindow';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    minHeight: '100vh',
    boxSizing: 'border-box',
  },
});

const tell = (message: WindowMessage) => Office.context.ui.messageParent(message);

/** The pane's own window, in which a click saves the file that the pane sends. */
export function SaveWindow() {
  const styles = useStyles();
  const theme = useTheme();
  const file = useSentFile();
  const address = useMemo(() => file && URL.createObjectURL(blobOf(file)), [file]);
  return (
    <FluentProvider theme={theme} className={styles.page}>
      {file && address ? (
        <>
          <Text>{words.clickToSave}</Text>
          <a href={address} download={file.name} onClick={() => setTimeout(() => tell('saved'))}>
            {words.saveNamed(file.name)}
          </a>
        </>
      ) : (
        <Spinner label={words.waiting} />
      )}
    </FluentProvider>
  );
}

interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file, once the last of its pieces has come. */
function useSentFile(): SentFile | undefined {
  const [file, setFile] = useState<SentFile>();
  useEffect(() => {
    let base64 = '';
    Office.context.ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      (heard: { readonly message: string }) => {
        const piece: FilePiece = JSON.parse(heard.message);
        base64 += piece.base64;
        if (piece.isLast) setFile({ name: piece.name, bytes: bytesOf(base64) });
      },
      () => tell('ready'),
    );
  }, []);
  return file;
}
