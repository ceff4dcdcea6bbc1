import type { Outcome } from '../session';
import { anchorDownload } from './anchorDownload';
import { copyAddress } from './copyAddress';
import { dialogWindow } from './dialogWindow';
import { type SavedFile, saveFile } from './saveFile';
import { savePicker } from './savePicker';

/** Gets a file out of the pane by the first way that the host has; says where it went, or why nowhere. */
export const save = (file: SavedFile): Promise<Outcome<string>> =>
  saveFile(file, [savePicker, anchorDownload, dialogWindow, copyAddress]);
