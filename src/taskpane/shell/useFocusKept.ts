import { useCallback, useEffect, useRef } from 'react';
import type { ViewId } from './views';

/** The id of a view's tab. */
export const tabId = (view: ViewId): string => `tab-${view}`;

/**
 * Keeps the keyboard's place: where what was focused is gone, such as a button that has done its work, the tab of
 * the view is focused, so that Tab goes on into it (WCAG 2.4.3). Gives what focuses a view's tab.
 */
export function useFocusKept(): (view: ViewId) => void {
  const last = useRef<EventTarget>(null);
  useEffect(() => {
    const focused = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener('focusin', focused);
    // What goes is not told of, so it is looked for when the page has changed.
    const changes = new MutationObserver(() => {
      const isGone = last.current instanceof Node && !last.current.isConnected;
      const selected = document.querySelector('[role=tab][aria-selected=true]');
      if (!isGone || document.activeElement !== document.body) return;
      if (selected instanceof HTMLElement) selected.focus();
    });
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', focused);
      changes.disconnect();
    };
  }, []);
  return useCallback((view) => document.getElementById(tabId(view))?.focus(), []);
}
