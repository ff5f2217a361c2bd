import styles from './top-bar.module.css';

/** The head of screens that belong to no conference. */
export function BareBar() {
  return (
    <header className={styles.top}>
      <a href="/" className={`${styles.name} ${styles.alone}`}>
        Colloquy
      </a>
    </header>
  );
}
