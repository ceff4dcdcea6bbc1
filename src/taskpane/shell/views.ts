import type { ComponentType } from 'react';
import type { ViewProps } from '../session';

export type ViewId = 'overview' | 'check' | 'assess' | 'deck' | 'responses' | 'columns';

/** A view: its name as the ribbon's address and local storage know it, and its tab's label. */
export interface View {
  readonly id: ViewId;
  readonly label: string;
  /** Whether Overview leads to it, and its tab is there only while it is shown: a narrow pane has room for five. */
  readonly isAside?: boolean;
  readonly load: () => Promise<{ readonly default: ComponentType<ViewProps> }>;
}

/** The views in the order of their tabs. Each loads when it is first shown. */
export const views: readonly View[] = [
  { id: 'overview', label: 'Overview', load: () => import('../overview/OverviewView') },
  { id: 'check', label: 'Check', load: () => import('../check/CheckView') },
  { id: 'assess', label: 'Assess', load: () => import('../assess/AssessView') },
  { id: 'deck', label: 'Deck', load: () => import('../deck/DeckView') },
  { id: 'responses', label: 'Responses', load: () => import('../responses/ResponsesView') },
  {
    id: 'columns',
    label: 'Columns',
    isAside: true,
    load: () => import('../columns/ColumnsView'),
  },
];

/** The view of a name, or undefined where there is none of that name. */
export const viewOf = (name: unknown): ViewId | undefined =>
  views.find(({ id }) => id === name)?.id;
