import { Outlet } from '@tanstack/react-router';
import styles from './frame.module.css';
import { OfflineBanner } from './offline-banner';
import { PaletteHolder } from './palette/palette-holder';
import { TopBar } from './top-bar';
import { useShell } from './use-shell';

/** What every screen stands in. */
export function Frame() {
  return (
    <PaletteHolder>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <OfflineBanner />
      <Outlet />
    </PaletteHolder>
  );
}

/** A screen that belongs to no conference. */
export function Bare({ children }: { readonly children: React.ReactNode }) {
  return (
    <>
      <TopBar shell={useShell()} />
      <Main>{children}</Main>
    </>
  );
}

/** The place of a screen, below whatever stands above it. */
export function Main({ children }: { readonly children: React.ReactNode }) {
  return (
    <main id="content" className={styles.main} tabIndex={-1}>
      {children}
    </main>
  );
}
