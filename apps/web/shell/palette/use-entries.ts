import { answerOf } from '@colloquy/api-client';
import { parseInline, plainText } from '@colloquy/kernel';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client';
import { submissionsByIdQuery } from '../../api/queries';
import { hasDrafts } from '../../parts/forms/drafts';
import { useSignOut } from '../sign-out';
import { chooseTheme } from '../theme';
import { useShell } from '../use-shell';
import type { Entry } from './matches';

const ROLES = ['author', 'mentor', 'reviewer', 'organiser'] as const;
const OWN = [
  ['/', 'Your conferences'],
  ['/inbox', 'Inbox'],
  ['/account', 'Your account'],
  ['/account/data', 'Your data'],
  ['/new', 'Set up a new conference'],
] as const;

/** Where the table of submissions leads an organiser, by its address. */
const SUBMISSION_ACTS: readonly (readonly [title: string, search: Record<string, string>])[] = [
  ['See what is not submitted yet', { state: 'draft' }],
  ['See co-authors who have not confirmed', { only: 'unconfirmed' }],
  ['Begin a submission for somebody', { open: 'begin' }],
  ['See works that look alike', { open: 'alike' }],
];

/** Everybody with a role, once each, with their roles. */
function useMembers(conference: string | undefined, isOrganiser: boolean) {
  return useQuery({
    queryKey: ['members-of-all-roles', conference],
    enabled: conference !== undefined && isOrganiser,
    staleTime: 60_000,
    queryFn: async () => {
      const people = new Map<string, { readonly name: string; readonly roles: string[] }>();
      for (const role of ROLES) {
        const params = { path: { conference: conference ?? '' }, query: { role } };
        const members = await answerOf(api.GET('/api/v1/conferences/{conference}/members', { params }));
        for (const { id, name } of members) {
          people.set(id, { name, roles: [...(people.get(id)?.roles ?? []), role] });
        }
      }
      return people;
    },
  });
}

const LOSES = 'This browser keeps text that the server has not taken yet. Sign out and lose it?';

/** All that the palette leads to, for this viewer and this conference. */
export function useEntries(): readonly Entry[] {
  const { slug, viewer, mine, groups, exists, isDemo } = useShell();
  const navigate = useNavigate();
  const signOut = useSignOut(isDemo);
  const isOrganiser = mine.some((one) => one.slug === slug && one.roles.includes('organiser'));
  const works = useQuery({ ...submissionsByIdQuery(slug ?? ''), enabled: slug !== undefined });
  const people = useMembers(slug, isOrganiser && exists('/c/$conference/people'));
  if (viewer.personId === null) return [];
  const go = (to: string, params: Record<string, string> = {}, search: Record<string, string> = {}) =>
    void navigate({ to: to as '/', params: params as never, search: search as never });
  const conference = slug ?? '';
  return [
    ...groups.flatMap(({ title, places }) =>
      places.map(({ to, label }) => ({
        id: to,
        kind: 'Screens' as const,
        title: label,
        hint: title ?? undefined,
        run: () => go(to, { conference }),
      })),
    ),
    ...OWN.filter(([to]) => exists(to)).map(([to, title]) => ({
      id: to,
      kind: 'Screens' as const,
      title,
      run: () => go(to),
    })),
    ...(isOrganiser ? SUBMISSION_ACTS : []).map(([title, search]) => ({
      id: title,
      kind: 'Acts' as const,
      title,
      hint: 'submissions',
      run: () => go('/c/$conference/submissions', { conference }, search),
    })),
    { id: 'light', kind: 'Acts', title: 'Light colours', hint: 'theme', run: () => chooseTheme('light') },
    { id: 'dark', kind: 'Acts', title: 'Dark colours', hint: 'theme', run: () => chooseTheme('dark') },
    { id: 'system', kind: 'Acts', title: 'Colours as the system', hint: 'theme', run: () => chooseTheme('system') },
    {
      id: 'out',
      kind: 'Acts',
      title: 'Sign out',
      run: () => {
        if (!hasDrafts() || window.confirm(LOSES)) void signOut();
      },
    },
    ...mine.map((one) => ({
      id: one.slug,
      kind: 'Conferences' as const,
      title: one.title,
      hint: one.roles.join(', '),
      run: () => go('/c/$conference', { conference: one.slug }),
    })),
    ...Array.from(works.data?.values() ?? [], ({ id, code, title, authors }) => ({
      id,
      kind: 'Submissions' as const,
      title: plainText(parseInline(title)),
      hint: `${code} ${authors.map(({ name }) => name).join(', ')}`,
      run: () => go('/c/$conference/submissions/$submission', { conference, submission: id }),
    })),
    ...Array.from(people.data ?? [], ([id, { name, roles }]) => ({
      id,
      kind: 'People' as const,
      title: name,
      hint: roles.join(', '),
      run: () => go('/c/$conference/people', { conference }, { search: name }),
    })),
  ];
}
