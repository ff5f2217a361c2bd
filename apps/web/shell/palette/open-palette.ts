import { createContext, useContext } from 'react';

/** Opens the palette of commands; see {@link useOpenPalette}. */
export const OpenPalette = createContext<() => void>(() => {});

/** What opens the palette of commands: the way to every place, person, work and act by typing. */
export const useOpenPalette = (): (() => void) => useContext(OpenPalette);
