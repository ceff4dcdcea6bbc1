import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { importingWords as words } from '../words/importing';
import { ImportRows } from './ImportRows';
import type { Importing, ImportState } from './useImporting';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly importing: Importing;
  readonly state: Extract<ImportState, { readonly kind: 'done' }>;
}

/** What was added, left out and why, with a way back. */
export function ImportDone({ importing: { takeOut, close }, state }: Props) {
  const styles = useStyles();
  const { said, preview, takeOut: how } = state;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{said}</MessageBarBody>
      </MessageBar>
      <ImportRows preview={preview} isOpen />
      <div className={styles.buttons}>
        {how && <Button onClick={() => takeOut(how)}>{words.takeOut}</Button>}
        <Button onClick={close}>{words.finish}</Button>
      </div>
    </>
  );
}
