import { saveWords } from '../words/save';
import { blobOf } from './blobOf';
import type { Way } from './saveFile';

/** How long a browser may take to fetch what it downloads, in milliseconds. */
const patience = 60_000;

/** Hands the file to the browser's downloads. Excel on a Mac ignores that in silence, so it isn't tried there. */
export const anchorDownload: Way = async (file) => {
  if (isMacPane()) return undefined;
  const address = URL.createObjectURL(blobOf(file));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), patience);
  return { kind: 'done', value: saveWords.download(file.name) };
};

function isMacPane(): boolean {
  // Only a host that office.js knows has a context with diagnostics; offline, only a part of it may be there.
  const platform =
    typeof Office === 'undefined' ? undefined : Office.context?.diagnostics?.platform;
  return platform !== undefined && platform === Office.PlatformType?.Mac;
}
