import { PlaceLink } from './place-link';
import styles from './place-nav.module.css';
import type { PlaceGroup } from './places';

/** The places of a conference, grouped in the order of the work: beside the screen on a desk, above it on a tablet. */
export function PlaceNav(props: {
  readonly groups: readonly PlaceGroup[];
  readonly slug: string;
  readonly onGo?: () => void;
  readonly label?: string;
}) {
  const { groups, slug, onGo, label = 'Workspace' } = props;
  return (
    <nav aria-label={label} className={styles.nav}>
      {groups.map(({ title, places }) => (
        <div key={title ?? ''} className={styles.group}>
          {title ? <p className={styles.title}>{title}</p> : null}
          <ul aria-label={title ?? undefined}>
            {places.map(({ to, label: name }) => (
              <li key={to}>
                <PlaceLink to={to} conference={slug} onClick={onGo}>
                  {name}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
