import { type ViewId, viewOf } from './views';

/** What a button of the ribbon asked of the pane: the "do" of its address. */
const asked = (): string | null => new URLSearchParams(window.location.search).get('do');

/** Whether the pane was opened to set up the workbook. */
export const isSetUpAsked = (): boolean => asked() === 'set-up';

/** The view that the ribbon asked for: setting up stands in Overview. */
export const askedView = (): ViewId | undefined => (isSetUpAsked() ? 'overview' : viewOf(asked()));
