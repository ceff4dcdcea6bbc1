import { type ComponentType, lazy } from 'react';
import type { ViewProps } from '../session';

export type ViewId = 'overview' | 'check' | 'assess' | 'deck' | 'responses' | 'columns';

/** A view: its name as the ribbon's address and local storage know it, and its tab's label. */
interface View {
  readonly id: ViewId;
  readonly label: string;
  readonly component: ComponentType<ViewProps>;
}

/** The views in the order of their tabs. Each loads when it is first shown. */
export const views: readonly View[] = [
  { id: 'overview', label: 'Overview', component: lazy(() => import('../overview/OverviewView')) },
  { id: 'check', label: 'Check', component: lazy(() => import('../check/CheckView')) },
  { id: 'assess', label: 'Assess', component: lazy(() => import('../assess/AssessView')) },
  { id: 'deck', label: 'Deck', component: lazy(() => import('../deck/DeckView')) },
  {
    id: 'responses',
    label: 'Responses',
    component: lazy(() => import('../responses/ResponsesView')),
  },
  { id: 'columns', label: 'Columns', component: lazy(() => import('../columns/ColumnsView')) },
];

/** The view of a name, or undefined where there is none of that name. */
export const viewOf = (name: unknown): ViewId | undefined =>
  views.find(({ id }) => id === name)?.id;
