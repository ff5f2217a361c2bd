import styles from './icon.module.css';

/** Strokes on a grid of 24, by name. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  right: 'M9 6l6 6-6 6',
  check: 'M5 13l4 4L19 7',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  up: 'M6 15l6-6 6 6',
  inbox: 'M4 13l3-8h10l3 8v6H4zM4 13h5l1 3h4l1-3h5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5 20c1-4 4-5.5 7-5.5s6 1.5 7 5.5',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  swap: 'M8 4L4 8l4 4M4 8h14M16 12l4 4-4 4M20 16H6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  away: 'M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.4M19 12a10 10 0 0 0-4.5-2.6M12 19h.01',
} as const;

/** The names of the signs. */
export type IconName = keyof typeof PATHS;

/** A small sign beside words, or in a button that has a name; never the only one to say something. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
