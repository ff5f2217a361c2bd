import { useLocation } from '@tanstack/react-router';
import { Icon } from '../parts/icon';
import styles from './frame.module.css';
import { PlaceLink } from './place-link';
import { type PlaceGroup, placeOf } from './places';

/** The way back from a screen that lies below a place; nothing on the places themselves. */
export function Crumbs(props: {
  readonly groups: readonly PlaceGroup[];
  readonly slug: string;
  readonly title: string | undefined;
}) {
  const { groups, slug, title } = props;
  const { pathname } = useLocation();
  const places = groups.flatMap((group) => group.places);
  const at = placeOf(pathname, slug, places);
  if (!at?.isDeeper) return null;
  return (
    <nav aria-label="Breadcrumb" className={styles.crumbs}>
      <ol>
        <li>
          <PlaceLink to={places[0]?.to ?? at.place.to} conference={slug} exact>
            {title ?? slug}
          </PlaceLink>
          <Icon name="right" />
        </li>
        <li>
          <PlaceLink to={at.place.to} conference={slug} exact>
            {at.place.label}
          </PlaceLink>
        </li>
      </ol>
    </nav>
  );
}
