import { lazy, Suspense, useEffect, useState } from 'react';
import { Loading } from '../../../parts/loading';
import styles from './preview.module.css';

const WIDE = '(min-width: 72rem)';
const Preview = lazy(() => import('./preview').then((module) => ({ default: module.Preview })));

/** The preview as soon as it is here: the text is written without it. */
const Coming = () => (
  <Suspense fallback={<Loading />}>
    <Preview />
  </Suspense>
);

/** The preview beside what is written where there is room, and one tap away where there is not. */
export function PreviewBeside() {
  const [wide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const change = (): void => setWide(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  if (wide) {
    return (
      <aside className={styles.beside} aria-labelledby="as-printed">
        <h2 id="as-printed">As it will be printed</h2>
        <Coming />
      </aside>
    );
  }
  return (
    <details className={styles.below} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>See it as it will be printed</summary>
      {open ? <Coming /> : null}
    </details>
  );
}
