import {
  type Theme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { isOfficeDark } from './officeTheme';

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

/** The theme that Office has, or else the machine asks for: high contrast, dark or light. */
export function useTheme(): Theme {
  const isMachineDark = useMedia(dark);
  const isDark = useSyncExternalStore(onReturn, isOfficeDark) ?? isMachineDark;
  const isForced = useMedia(forced);
  if (isForced) return teamsHighContrastTheme;
  return isDark ? webDarkTheme : webLightTheme;
}

/** Office tells nobody that its theme was changed; whoever changed it comes back to the pane afterwards. */
function onReturn(changed: () => void): () => void {
  window.addEventListener('focus', changed);
  return () => window.removeEventListener('focus', changed);
}

function useMedia(query: string): boolean {
  const media = window.matchMedia(query);
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => media.matches,
  );
}
