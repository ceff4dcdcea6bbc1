import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ImportPreview } from '../engine';
import { importingWords as words } from '../words/importing';
import { FindingBars } from './FindingBars';
import { ImportChoiceFields } from './ImportChoiceFields';
import { ImportColumns } from './ImportColumns';
import { ImportPlace } from './ImportPlace';
import { ImportRows } from './ImportRows';
import type { Importing } from './useImporting';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly importing: Importing;
  readonly preview: ImportPreview;
}

/** What bringing an export in would do: its columns, its rows, and where they go. */
export function ImportPreviewed({ importing, preview }: Props) {
  const styles = useStyles();
  const { chosen, choices, choose, change, add, saveNew, close, state, isCurrent } = importing;
  const { source, sheet, headerRow, columns, asksDates, hindrances, added, place } = preview;
  const unsure = columns.filter(({ isSure }) => !isSure).length;
  const isReady = hindrances.length === 0 && !asksDates && added.length > 0;
  const isBusy = state.kind === 'working' || !isCurrent;
  return (
    <>
      <Text>{words.from(source, sheet, headerRow)}</Text>
      <ImportColumns columns={columns} chosen={chosen} onChoose={choose} />
      <ImportChoiceFields choices={choices} asksDates={asksDates} onChange={change} />
      <FindingBars intent="error" findings={hindrances} />
      {hindrances.length === 0 && <ImportRows preview={preview} isOpen={false} />}
      {unsure > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.unsure(unsure)}</MessageBarBody>
        </MessageBar>
      )}
      {add && place && isReady && <ImportPlace place={place} />}
      <div className={styles.buttons}>
        {add && (
          <Button
            appearance="primary"
            disabledFocusable={!isReady || isBusy || place?.kind !== 'rows'}
            onClick={() => add(preview)}
          >
            {words.add(added.length)}
          </Button>
        )}
        <Button
          appearance={add ? 'secondary' : 'primary'}
          disabledFocusable={!isReady || isBusy}
          onClick={() => saveNew(preview)}
        >
          {words.save}
        </Button>
        <Button disabledFocusable={isBusy} onClick={close}>
          {words.close}
        </Button>
      </div>
    </>
  );
}
