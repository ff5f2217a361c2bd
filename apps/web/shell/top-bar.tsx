import { answerOf } from '@colloquy/api-client';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import { forgetEverything } from '../api/query-client';
import { useWrite } from '../api/use-write';
import { Button } from '../parts/button';
import type { Place } from './roles';
import styles from './top-bar.module.css';

function SignOut() {
  const signOut = useWrite((_: null, headers) => answerOf(api.POST('/api/v1/sign-out', { headers })), forgetEverything);
  return (
    <button type="button" className={styles.plain} onClick={() => signOut.mutate(null)}>
      Sign out
    </button>
  );
}

/** The head of every screen of a conference. On a phone the places are behind one button. */
export function TopBar(props: {
  readonly name: string;
  readonly slug: string;
  readonly title: string | undefined;
  readonly places: readonly Place[];
}) {
  const { name, slug, title, places } = props;
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === pathname;
  return (
    <header className={styles.top}>
      <div className={styles.who}>
        <Link to="/c/$conference" params={{ conference: slug }} className={styles.name}>
          {title ?? 'Colloquy'}
        </Link>
        {places.length > 1 ? (
          <div className={styles.menu}>
            <Button look="quiet" aria-expanded={open} onClick={() => setOpenAt(open ? null : pathname)}>
              Menu
            </Button>
          </div>
        ) : null}
        <p className={styles.person}>
          {name} <SignOut />
        </p>
      </div>
      <nav aria-label="Workspace" className={open || places.length === 1 ? undefined : styles.shut}>
        <ul>
          {places.map(({ to, label }) => (
            <li key={to}>
              <Link to={to} params={{ conference: slug }} activeProps={{ 'aria-current': 'page' }}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
