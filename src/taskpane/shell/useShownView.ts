import { useCallback, useEffect, useState } from 'react';
import { askedView } from './asked';
import { type ViewId, viewOf, views } from './views';

const storageKey = 'forum-papers-view';

/**
 * The view that is shown: the one that the ribbon's button asked for ("?do=deck"), else the last one, else
 * Overview. Ctrl+1 to Ctrl+6, or Alt where the browser keeps Ctrl for its own tabs, change it and call `byKey`.
 */
export function useShownView(
  byKey: (view: ViewId) => void,
): readonly [ViewId, (view: ViewId) => void] {
  const [shown, setShown] = useState<ViewId>(() => askedView() ?? remembered() ?? 'overview');
  const show = useCallback((view: ViewId) => {
    setShown(view);
    remember(view);
  }, []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.altKey) || event.metaKey || event.shiftKey) return;
      const view = views[Number(event.key) - 1];
      if (!view) return;
      event.preventDefault();
      show(view.id);
      byKey(view.id);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [show, byKey]);
  return [shown, show];
}

/** Storage may be closed to pages in frames: then the pane starts with Overview. */
function remembered(): ViewId | undefined {
  try {
    return viewOf(window.localStorage.getItem(storageKey));
  } catch {
    return undefined;
  }
}

function remember(view: ViewId): void {
  try {
    window.localStorage.setItem(storageKey, view);
  } catch {
    // Nothing is lost but the choice of view.
  }
}
