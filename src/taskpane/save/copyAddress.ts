import { saveWords } from '../words/save';
import { blobOf } from './blobOf';
import type { Way } from './saveFile';

/** Copies the file as a data address, which a browser opens as a download. The last way. */
export const copyAddress: Way = async (file) => {
  try {
    await navigator.clipboard.writeText(await dataAddress(blobOf(file)));
    return { kind: 'done', value: saveWords.copied(file.name) };
  } catch {
    return undefined;
  }
};

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
