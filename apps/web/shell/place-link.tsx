import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A route of a conference; the addresses of places are known to the router only when it runs. */
type Known = '/c/$conference/submissions';

/** Whether there is a screen at an address of a route. */
export function useExists(): (to: string) => boolean {
  const { routesByPath } = useRouter();
  return (to) => Object.hasOwn(routesByPath, to);
}

/** A link to a place; `aria-current` says when one is there or below. */
export function PlaceLink(props: {
  readonly to: string;
  readonly conference?: string;
  readonly className?: string;
  readonly exact?: boolean;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}) {
  const { to, conference = '', className, exact = false, onClick, children } = props;
  return (
    <Link
      to={to as Known}
      params={{ conference }}
      className={className}
      onClick={onClick}
      activeOptions={{ exact }}
      activeProps={{ 'aria-current': 'page' }}
    >
      {children}
    </Link>
  );
}
