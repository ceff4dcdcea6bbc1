import { isSetUpAsked } from '../setUp/isSetUpAsked';
import { type ViewId, viewOf } from './views';

/** The view that the ribbon's button asked for, in the "do" of the address: setting up stands in Overview. */
export const askedView = (): ViewId | undefined =>
  isSetUpAsked() ? 'overview' : viewOf(new URLSearchParams(window.location.search).get('do'));
