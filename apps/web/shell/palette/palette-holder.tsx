import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { OpenPalette } from './open-palette';

const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })));

/** Opens the palette on Ctrl+K or Cmd+K; it is loaded when it is first asked for. */
export function PaletteHolder({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <OpenPalette value={show}>
      {children}
      {open ? (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </OpenPalette>
  );
}
