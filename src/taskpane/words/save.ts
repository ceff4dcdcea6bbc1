/** The words of saving files. */
export const saveWords = {
  written: (name: string) => `Saved as ${name}.`,
  download: (name: string) =>
    `${name} was handed to the browser. Look in your Downloads folder; the browser may ask you first.`,
  copied: (name: string) =>
    `${name} was copied as an address. Paste it into the address bar of a browser to save the file.`,
  clickToSave: 'Excel lets no file out of its pane, so it is saved from here.',
  saveNamed: (name: string) => `Save ${name}`,
  waiting: 'Waiting for the file',
  cancelled: (name: string) => ({
    reason: 'cancelled',
    message: `${name} was not saved: you cancelled.`,
    remedy: 'Choose Save to try again.',
  }),
  refused: (name: string, why: string) => ({
    reason: 'not saved',
    message: `${name} could not be saved: ${why}`,
    remedy: 'Close the file if it is open in another program, or choose another folder.',
  }),
  noWay: (name: string) => ({
    reason: 'not saved',
    message: `${name} could not be saved: this version of Excel lets no file out of a pane.`,
    remedy: 'Open this page in a browser, and drop your workbook there.',
  }),
};
