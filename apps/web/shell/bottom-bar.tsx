import { useState } from 'react';
import { Icon } from '../parts/icon';
import { Dialog } from '../parts/overlays/dialog';
import styles from './bottom-bar.module.css';
import { PlaceLink } from './place-link';
import { PlaceNav } from './place-nav';
import type { PlaceGroup } from './places';

const MOST_PLACES = 3;

/** On a phone the first places at the thumb, and all of them behind one button. */
export function BottomBar({ groups, slug }: { readonly groups: readonly PlaceGroup[]; readonly slug: string }) {
  const [open, setOpen] = useState(false);
  const all = groups.flatMap(({ places }) => places);
  if (all.length < 2) return null;
  const fits = all.length <= MOST_PLACES + 1;
  const shut = () => setOpen(false);
  return (
    <>
      <nav aria-label="First places" className={styles.bar}>
        {all.slice(0, fits ? all.length : MOST_PLACES).map(({ to, label }) => (
          <PlaceLink key={to} to={to} conference={slug} className={styles.place}>
            {label}
          </PlaceLink>
        ))}
        {fits ? null : (
          <button type="button" className={styles.place} aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <Icon name="menu" /> All places
          </button>
        )}
      </nav>
      <Dialog open={open} onClose={shut} title="Where to">
        <div className={styles.sheet}>
          <PlaceNav groups={groups} slug={slug} onGo={shut} label="All places" />
        </div>
      </Dialog>
    </>
  );
}
