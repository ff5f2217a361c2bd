import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { viewerQuery } from '../api/queries';
import { hasDrafts } from './forms/drafts';

/**
 * Who is signed in. Whoever was until a moment ago stays, as long as this browser keeps words of theirs that are not
 * saved: a session that has ended takes no screen away from under somebody who writes, and the screen says to sign in.
 */
export function useWriter() {
  const { data: viewer } = useSuspenseQuery(viewerQuery);
  const last = useRef(viewer);
  if (viewer.personId !== null) last.current = viewer;
  return viewer.personId === null && hasDrafts() ? last.current : viewer;
}
