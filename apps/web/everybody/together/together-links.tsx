import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useConference } from '../../parts/use-conference';
import styles from './together.module.css';
import type { WorkPlace } from './together-queries';

/** What can be done together, and what it is called. */
export const PLACES = [
  ['pages', 'Slides and poster'],
  ['rehearse', 'Rehearse'],
  ['poster-check', 'Check the poster'],
  ['meet', 'Meet'],
] as const;
type PlaceName = (typeof PLACES)[number][0];

/** Where each of them is. */
const ROUTES = {
  pages: '/c/$conference/submissions/$submission/pages',
  rehearse: '/c/$conference/submissions/$submission/rehearse',
  'poster-check': '/c/$conference/submissions/$submission/poster-check',
  meet: '/c/$conference/submissions/$submission/meet',
} as const;

/** A link to one of them. */
export function PlaceLink(props: {
  readonly name: PlaceName;
  readonly place: WorkPlace;
  readonly children: ReactNode;
}) {
  const { name, place, children } = props;
  return (
    <Link to={ROUTES[name]} params={{ ...place }} activeProps={{ 'aria-current': 'page' }}>
      {children}
    </Link>
  );
}

/** The ways into these screens, for a work among others. */
export function TogetherLinks({ submission, code }: { readonly submission: string; readonly code: string }) {
  const { slug: conference } = useConference();
  return (
    <p className={styles.links}>
      {PLACES.map(([name, words]) => (
        <PlaceLink key={name} name={name} place={{ conference, submission }}>
          {words}
          <span className="hide">: {code}</span>
        </PlaceLink>
      ))}
    </p>
  );
}
