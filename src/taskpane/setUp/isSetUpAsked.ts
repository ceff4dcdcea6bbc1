/** Whether the ribbon's button opened the pane to set up the workbook: the "do" of its address. */
export const isSetUpAsked = (): boolean =>
  new URLSearchParams(window.location.search).get('do') === 'set-up';
