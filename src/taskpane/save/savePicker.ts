import { saveWords } from '../words/save';
import { blobOf, mediaTypeOf } from './blobOf';
import type { Way } from './saveFile';

/** What browsers with a file system of their own offer; the DOM's types do not have it. */
interface WithPicker {
  readonly showSaveFilePicker: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
}

const hasPicker = (host: object): host is WithPicker => 'showSaveFilePicker' in host;

/** Asks where to save and writes there. Browsers refuse it to frames of other pages, so not in Excel on the web. */
export const savePicker: Way = async (file) => {
  if (!hasPicker(window) || window.top !== window) return undefined;
  const extension = file.name.slice(file.name.lastIndexOf('.'));
  try {
    const handle = await window.showSaveFilePicker({
      suggestedName: file.name,
      types: [{ accept: { [mediaTypeOf(file.name)]: [extension] } }],
    });
    const stream = await handle.createWritable();
    await stream.write(blobOf(file));
    await stream.close();
    return { kind: 'done', value: saveWords.written(handle.name) };
  } catch (cause) {
    const name = cause instanceof DOMException ? cause.name : '';
    if (name === 'AbortError') return { kind: 'problem', problem: saveWords.cancelled(file.name) };
    // Without a fresh click, or where the host forbids it: another way may do.
    if (name === 'SecurityError' || name === 'NotAllowedError') return undefined;
    const why = cause instanceof Error ? cause.message : String(cause);
    return { kind: 'problem', problem: saveWords.refused(file.name, why) };
  }
};
