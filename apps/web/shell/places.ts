import { rolesIn, type Viewer } from './roles';

/** One place of the workspace; `to` is the address of a route. */
export interface Place {
  readonly to: string;
  readonly label: string;
}

/** Places that belong to one step of the work. */
export interface PlaceGroup {
  readonly title: string | null;
  readonly places: readonly Place[];
}

const IN = '/c/$conference';
const place = (path: string, label: string): Place => ({ to: `${IN}/${path}`, label });

/** What an organiser does, in the order of the work. */
const ORGANISER: readonly PlaceGroup[] = [
  { title: null, places: [place('home', 'What needs doing')] },
  { title: 'Prepare', places: [place('set-up', 'Set-up'), place('people', 'People'), place('letters', 'Letters')] },
  { title: 'Call', places: [place('submissions', 'Submissions'), place('mentors', 'Mentors')] },
  { title: 'Choose', places: [place('reviews', 'Reviews'), place('decisions', 'Decisions')] },
  {
    title: 'Arrange',
    places: [place('sessions', 'Timetable'), place('posters', 'Posters'), place('programme', 'Programme')],
  },
  { title: 'Look back', places: [place('outbox', 'Outbox'), place('log', 'Log')] },
];

/** What else somebody does, by role. */
const OWN: readonly (readonly [role: string, place: Place])[] = [
  ['author', place('my-submissions', 'My submissions')],
  ['author', place('help-wanted', 'What I want from a mentor')],
  ['mentor', place('mentees', 'My mentees')],
  ['mentor', place('mentor-profile', 'What I can help with')],
  ['reviewer', place('reviewing', 'My reviews')],
  ['reviewer', place('reviewer-profile', 'What I can review')],
];

/** For whoever got notes by the quiet way, whatever else they are. */
const QUIET = place('quiet', 'Notes in confidence');
/** Whom a conference can name for it. */
const CONTACTS: readonly string[] = ['organiser', 'chair', 'supervisor'];

/** Whether the viewer is somebody to whom a conference may send notes in confidence. */
export const mayBeNamed = (viewer: Viewer, conference: string): boolean =>
  rolesIn(viewer, conference).some((role) => CONTACTS.includes(role));

const HOME = place('home', 'Your next step');

/**
 * Where the viewer has something to do in a conference, grouped in the order of the work, the most important first.
 * @param exists whether there is a screen at an address
 * @param hasNotes whether somebody has written to them in confidence
 */
export function groupsFor(
  viewer: Viewer,
  conference: string,
  exists: (to: string) => boolean,
  hasNotes = false,
): PlaceGroup[] {
  const roles = rolesIn(viewer, conference);
  const isOrganiser = roles.includes('organiser');
  const byRole = OWN.filter(([role]) => roles.includes(role)).map(([, its]) => its);
  const own = hasNotes ? [...byRole, QUIET] : byRole;
  const groups: PlaceGroup[] = isOrganiser
    ? [...ORGANISER, { title: 'Your own', places: own }]
    : [{ title: null, places: roles.length > 0 ? [HOME, ...own] : [] }];
  return groups
    .map(({ title, places }) => ({ title, places: places.filter(({ to }) => exists(to)) }))
    .filter(({ places }) => places.length > 0);
}

/** The same without the groups. */
export const placesFor = (viewer: Viewer, conference: string, exists: (to: string) => boolean): Place[] =>
  groupsFor(viewer, conference, exists).flatMap(({ places }) => places);

/** The place in which an address of a conference lies, and whether it is deeper than the place itself. */
export function placeOf(pathname: string, conference: string, places: readonly Place[]) {
  const here = (to: string) => to.replace('$conference', conference);
  const found = places.find(({ to }) => pathname === here(to) || pathname.startsWith(`${here(to)}/`));
  return found ? { place: found, isDeeper: pathname.replace(/\/$/, '') !== here(found.to) } : null;
}
