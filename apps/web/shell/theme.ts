import { useSyncExternalStore } from 'react';

/** Light or dark: as the system has it, or by choice. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'colloquy-theme';
const listeners = new Set<() => void>();

function kept(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  } catch {
    return 'system';
  }
}

/** Shows the page as it was last chosen on this device. */
export function applyTheme(theme: Theme = kept()): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

/** Chooses, for this device. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Where nothing can be kept the choice holds until the page is left.
  }
  applyTheme(theme);
  for (const listener of listeners) listener();
}

/** What is chosen now. */
export const useTheme = (): Theme =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    kept,
    kept,
  );
