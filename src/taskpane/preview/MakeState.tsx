import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from '@fluentui/react-components';
import type { PaperFile } from '../../papers';
import { previewWords as words } from '../words/preview';
import type { Making } from './useMake';

interface Props {
  readonly making: Making;
  readonly onCancel: () => void;
  readonly onSave: (file: PaperFile) => void;
}

/** How far making is, where the file went, or what went wrong. Read out as it changes. */
export function MakeState({ making, onCancel, onSave }: Props) {
  return <div aria-live="polite">{shown({ making, onCancel, onSave })}</div>;
}

function shown({ making, onCancel, onSave }: Props) {
  switch (making.kind) {
    case 'nothing':
      return null;
    case 'making':
      return (
        <MessageBar layout="multiline" icon={<Spinner size="tiny" />}>
          <MessageBarBody>{making.step}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onCancel}>{words.cancel}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'saved':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{making.words}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => onSave(making.file)}>{words.saveAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'problem': {
      const { problem, file } = making;
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{problem.message}</MessageBarTitle> {problem.remedy}
          </MessageBarBody>
          {file && (
            <MessageBarActions>
              <Button onClick={() => onSave(file)}>{words.save}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      );
    }
  }
}
