import {
  type Theme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

/** The theme that the machine asks for: high contrast, dark or light. */
export function useTheme(): Theme {
  const isDark = useMedia(dark);
  const isForced = useMedia(forced);
  if (isForced) return teamsHighContrastTheme;
  return isDark ? webDarkTheme : webLightTheme;
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
