import { Outlet } from '@tanstack/react-router';
import { BareBar } from './bare-bar';
import styles from './frame.module.css';

/** What every screen stands in. */
export function Frame() {
  return (
    <>
      <a className={styles.skip} href="#content">
        Skip to the content
      </a>
      <Outlet />
    </>
  );
}

/** A screen that belongs to no conference. */
export function Bare({ children }: { readonly children: React.ReactNode }) {
  return (
    <>
      <BareBar />
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
