import { type ComponentType, useEffect, useState } from 'react';

type Markup = ComponentType<{ readonly tex: string }>;
let loaded: Markup | null = null;

/** A formula as it is printed. What reads TeX comes when the first one is shown; until then, and without a connection, it stands as it was typed. */
export function Formula({ tex }: { readonly tex: string }) {
  const [Shown, setShown] = useState<Markup | null>(() => loaded);
  useEffect(() => {
    if (Shown) return;
    import('./formula-markup').then(
      ({ FormulaMarkup }) => {
        loaded = FormulaMarkup;
        setShown(() => FormulaMarkup);
      },
      () => undefined,
    );
  }, [Shown]);
  return Shown ? <Shown tex={tex} /> : <code>{tex}</code>;
}
