import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { conferenceQuery, conferencesQuery, viewerQuery } from '../api/queries';
import { quietQuery } from '../everybody/quiet/quiet-query';
import { useExists } from './place-link';
import { groupsFor, mayBeNamed } from './places';
import { rolesIn, type Viewer } from './roles';

const NOBODY = { personId: null, name: null, sortName: null, unread: 0, memberships: [] } as unknown as Viewer;

/** A conference in which the viewer has a part. */
export interface MyConference {
  readonly slug: string;
  readonly title: string;
  readonly roles: readonly string[];
}

/** What the bars of the workspace show: who is there, in which conference, where they can go. */
export function useShell() {
  const { conference: slug } = useParams({ strict: false });
  const viewer = useQuery(viewerQuery).data ?? NOBODY;
  const here = useQuery({ ...conferenceQuery(slug ?? ''), enabled: slug !== undefined }).data;
  const all = useQuery({ ...conferencesQuery, enabled: viewer.personId !== null }).data ?? [];
  const canGetNotes = slug !== undefined && mayBeNamed(viewer, slug);
  const notes = useQuery({ ...quietQuery(slug ?? ''), enabled: canGetNotes, staleTime: 60_000 }).data?.toMe ?? [];
  const exists = useExists();
  const slugs = [...new Set(viewer.memberships.map(({ conference }) => conference))];
  const mine: MyConference[] = slugs.map((its) => ({
    slug: its,
    title: all.find((conference) => conference.slug === its)?.title ?? its,
    roles: rolesIn(viewer, its),
  }));
  return {
    viewer,
    slug,
    title: here?.title,
    isDemo: all.some(({ demo }) => demo),
    mine,
    exists,
    groups: slug === undefined ? [] : groupsFor(viewer, slug, exists, notes.length > 0),
  };
}
