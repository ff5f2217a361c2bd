import { Icon } from '../parts/icon';
import { AccountMenu } from './account-menu';
import { ConferenceSwitcher } from './conference-switcher';
import { useOpenPalette } from './palette/open-palette';
import { PlaceLink } from './place-link';
import styles from './top-bar.module.css';
import type { useShell } from './use-shell';

/** The head of every screen: where one is, the search for everything, messages, and what is one's own. */
export function TopBar({ shell }: { readonly shell: ReturnType<typeof useShell> }) {
  const { viewer, exists } = shell;
  const openPalette = useOpenPalette();
  const unread = viewer.unread ?? 0;
  return (
    <header className={styles.top}>
      <a href="/" className={styles.brand}>
        Colloquy
      </a>
      {viewer.personId === null ? null : (
        <>
          <ConferenceSwitcher shell={shell} />
          <div className={styles.end}>
            <button
              type="button"
              className={styles.search}
              aria-label="Go to …"
              aria-haspopup="dialog"
              aria-keyshortcuts="Control+K Meta+K"
              onClick={openPalette}
            >
              <Icon name="search" />
              <span>Go to …</span>
              <kbd>Ctrl K</kbd>
            </button>
            {exists('/inbox') ? (
              <PlaceLink to="/inbox" className={styles.inbox}>
                <Icon name="inbox" />
                <span className="hide">Inbox</span>
                {unread > 0 ? (
                  <span className={styles.unread}>
                    {unread}
                    <span className="hide"> not read</span>
                  </span>
                ) : null}
              </PlaceLink>
            ) : null}
            <AccountMenu shell={shell} />
          </div>
        </>
      )}
    </header>
  );
}
