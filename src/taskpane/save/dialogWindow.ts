import { saveWords } from '../words/save';
import { base64Of } from './base64';
import type { SavedFile, Way } from './saveFile';

/** What a window of the pane says to it: that it can take the file, and that the user has saved it. */
export type WindowMessage = 'ready' | 'saved';

/** A piece of the file, as the pane sends it to its window. */
export interface FilePiece {
  readonly name: string;
  readonly base64: string;
  readonly isLast: boolean;
}

/** Letters of base64 a message: hosts bound what one may hold. A whole number of bytes. */
const pieceLength = 400_000;

/** Opens a window of the pane's own, in which a click saves the file: where panes themselves let none out. */
export const dialogWindow: Way = (file) => {
  if (!hasDialogs()) return Promise.resolve(undefined);
  const address = new URL('taskpane.html?do=save', window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      address,
      { height: 30, width: 30, promptBeforeOpen: false },
      (opened) => {
        if (opened.status === Office.AsyncResultStatus.Failed) {
          const problem = saveWords.refused(file.name, opened.error.message);
          return resolve({ kind: 'problem', problem });
        }
        const dialog = opened.value;
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (heard) => {
          const message = 'message' in heard ? heard.message : '';
          if (message === ('ready' satisfies WindowMessage)) {
            for (const piece of piecesOf(file)) dialog.messageChild(JSON.stringify(piece));
          } else if (message === ('saved' satisfies WindowMessage)) {
            dialog.close();
            resolve({ kind: 'done', value: saveWords.download(file.name) });
          }
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () =>
          resolve({ kind: 'problem', problem: saveWords.cancelled(file.name) }),
        );
      },
    );
  });
};

/** Only hosts that office.js knows have windows, and only newer ones send them anything. */
const hasDialogs = (): boolean =>
  typeof Office !== 'undefined' &&
  Boolean(Office.context?.requirements?.isSetSupported('DialogApi', '1.2'));

function piecesOf({ name, bytes }: SavedFile): readonly FilePiece[] {
  const text = base64Of(bytes);
  const count = Math.max(1, Math.ceil(text.length / pieceLength));
  return Array.from({ length: count }, (_, index) => ({
    name,
    base64: text.slice(index * pieceLength, (index + 1) * pieceLength),
    isLast: index === count - 1,
  }));
}
