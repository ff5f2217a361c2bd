import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part that comes when it is shown for the first time. Until then, and where it cannot come because there is no
 * connection, something simpler stands in its place: nothing fails for it.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<Props>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [Shown, setShown] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      if (Shown) return;
      load().then(
        (part) => {
          loaded = part;
          setShown(() => part);
        },
        () => undefined,
      );
    }, [Shown]);
    return Shown ? <Shown {...props} /> : <Meanwhile {...props} />;
  };
}
