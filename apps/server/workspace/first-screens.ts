/** A screen at which people come into the workspace: by a link in a mail, from the home page, or from a bookmark. */
export interface FirstScreen {
  /** Its file in `apps/web`, with those that it shows at once, by which the build knows what it loads. */
  readonly modules: readonly string[];
  /** What it reads of the API before it can show anything. */
  readonly reads: readonly string[];
  /** Where the server paints it: the address of the screen to which this one leads; null for one that is typed into. */
  readonly painted: string | null;
}

type Make = (conference: string, thing: string) => FirstScreen;

const EVERYWHERE = (conference: string): string[] => [
  '/api/v1/me',
  '/api/v1/conferences',
  `/api/v1/conferences/${conference}`,
];
const THING = '([0-9a-f-]{36})';

const of =
  (modules: readonly string[], painted: string | null, ...reads: readonly ((thing: string) => string)[]): Make =>
  (conference, thing) => ({
    modules,
    reads: [...EVERYWHERE(conference), ...reads.map((read) => `/api/v1/conferences/${conference}/${read(thing)}`)],
    painted: painted === null ? null : `/app/c/${conference}/${painted}`,
  });

const rules = () => 'writing-rules';
const draft = (thing: string) => `submissions/${thing}/draft`;

/** What needs doing for organisers, the next step for everybody else: which of both is known later. */
const HOME = [
  'everybody/conference-home-screen.tsx',
  'organiser/tasks/tasks-screen.tsx',
  'everybody/next-step/next-step-screen.tsx',
];

/** The first screens by their address below `/app/c/CONFERENCE`. */
const SCREENS: readonly (readonly [RegExp, Make])[] = [
  [/^$/, of(['everybody/start-screen.tsx', ...HOME], 'home', () => 'next-step')],
  [/^\/home$/, of(HOME, 'home', () => 'next-step')],
  [new RegExp(`^/write/${THING}$`), of(['author/write/write-screen.tsx'], null, draft, rules)],
  [new RegExp(`^/write/${THING}/[a-z0-9-]+$`), of(['author/write/step-screen.tsx'], null, draft, rules)],
  [/^\/my-submissions$/, of(['author/my-submissions-screen.tsx'], 'my-submissions', () => 'my-submissions')],
  [
    /^\/mentees$/,
    of(
      ['mentor/mentees-screen.tsx'],
      'mentees',
      () => 'mentees',
      () => 'pairings',
    ),
  ],
  [/^\/reviewing$/, of(['reviewer/queue/queue-screen.tsx'], 'reviewing', () => 'review-queue')],
];
const IN_CONFERENCE = /^\/app\/c\/([a-z0-9-]+)(\/[^?]*?)?\/?$/;

/** The first screen at an address of the workspace; null for a screen to which one comes from others. */
export function firstScreenAt(path: string): FirstScreen | null {
  const [, conference, below = ''] = IN_CONFERENCE.exec(path) ?? [];
  if (conference === undefined) return null;
  for (const [pattern, make] of SCREENS) {
    const found = pattern.exec(below);
    if (found) return make(conference, found[1] ?? '');
  }
  return null;
}
