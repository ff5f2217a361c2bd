import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { ConferenceShell } from './shell/conference-shell';
import { Frame } from './shell/frame';
import { NotFound } from './shell/not-found';
import { ScreenFailed } from './shell/screen-failed';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./everybody/home-screen'), 'HomeScreen'),
});
const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  component: lazyRouteComponent(() => import('./everybody/inbox/inbox-screen'), 'InboxScreen'),
});
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./everybody/account/account-screen'), 'AccountScreen'),
});
const data = createRoute({
  getParentRoute: () => root,
  path: '/account/data',
  component: lazyRouteComponent(() => import('./everybody/account/data/data-screen'), 'DataScreen'),
});
const newConference = createRoute({
  getParentRoute: () => root,
  path: '/new',
  component: lazyRouteComponent(() => import('./organiser/set-up/new/new-screen'), 'NewScreen'),
});
const fromLastYear = createRoute({
  getParentRoute: () => root,
  path: '/new/from/$source',
  component: lazyRouteComponent(() => import('./organiser/set-up/new/clone-screen'), 'CloneScreen'),
});
const conference = createRoute({ getParentRoute: () => root, path: '/c/$conference', component: ConferenceShell });

/** Screens of a conference; each is loaded when somebody goes there. */
const screen = <Path extends string>(path: Path, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => conference,
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, () => React.ReactNode>>, name),
  });

const screens = [
  screen('/', () => import('./everybody/start-screen'), 'StartScreen'),
  screen('/home', () => import('./everybody/conference-home-screen'), 'ConferenceHomeScreen'),
  screen('/set-up', () => import('./organiser/set-up/set-up-screen'), 'SetUpScreen'),
  screen('/set-up/$section', () => import('./organiser/set-up/section-screen'), 'SectionScreen'),
  screen('/submissions', () => import('./organiser/submissions/submissions-screen'), 'SubmissionsScreen'),
  screen('/submissions/import', () => import('./organiser/from-files/from-files-screen'), 'FromFilesScreen'),
  screen('/submissions/late', () => import('./organiser/submissions/late-links/late-links-screen'), 'LateLinksScreen'),
  screen('/submissions/$submission', () => import('./everybody/submission-screen'), 'SubmissionScreen'),
  screen('/submissions/$submission/withdraw', () => import('./author/withdraw/withdraw-screen'), 'WithdrawScreen'),
  screen('/submissions/$submission/versions', () => import('./author/versions/versions-screen'), 'VersionsScreen'),
  screen(
    '/submissions/$submission/versions/$number',
    () => import('./author/versions/version-screen'),
    'VersionScreen',
  ),
  screen('/submissions/$submission/pages', () => import('./everybody/together/pages/pages-screen'), 'PagesScreen'),
  screen(
    '/submissions/$submission/rehearse',
    () => import('./everybody/together/rehearse/rehearse-screen'),
    'RehearseScreen',
  ),
  screen(
    '/submissions/$submission/poster-check',
    () => import('./everybody/together/poster/poster-screen'),
    'PosterScreen',
  ),
  screen('/submissions/$submission/meet', () => import('./everybody/together/meet/meet-screen'), 'MeetScreen'),
  screen('/mentors/feedback', () => import('./organiser/feedback/feedback-screen'), 'FeedbackScreen'),
  screen('/mentors', () => import('./organiser/mentors/mentors-screen'), 'MentorsScreen'),
  screen('/mentors/people', () => import('./organiser/mentors/people-screen'), 'MentorPeopleScreen'),
  screen('/mentors/rules', () => import('./organiser/mentors/people-screen'), 'MentoringRulesScreen'),
  screen('/mentors/proposals/$job', () => import('./organiser/mentors/match-run-screen'), 'MatchRunScreen'),
  screen('/reviews', () => import('./organiser/reviews-screen'), 'ReviewsScreen'),
  screen('/reviews/works/$submission', () => import('./everybody/discussing/discussion-screen'), 'DiscussionScreen'),
  screen('/reviews/assigning', () => import('./organiser/reviewing/assigning/assigning-screen'), 'AssigningScreen'),
  screen('/reviews/report', () => import('./organiser/reviewing/reports/report-screen'), 'ReviewingReportScreen'),
  screen('/reviews/blind', () => import('./organiser/reviewing/blind/blind-screen'), 'BlindScreen'),
  screen(
    '/reviews/proposals/$job',
    () => import('./organiser/reviewing/assigning/reviewers-proposal-screen'),
    'ReviewersProposalScreen',
  ),
  screen('/decisions', () => import('./organiser/reviewing/deciding/decisions-screen'), 'DecisionsScreen'),
  screen('/decisions/places', () => import('./organiser/reviewing/answering/places-screen'), 'PlacesScreen'),
  screen('/decisions/release', () => import('./organiser/reviewing/deciding/release-screen'), 'ReleaseScreen'),
  screen('/decisions/table', () => import('./organiser/reviewing/deciding/table-screen'), 'DecisionsTableScreen'),
  screen('/sessions', () => import('./organiser/timetable/timetable-screen'), 'TimetableScreen'),
  screen(
    '/sessions/proposals/$job',
    () => import('./organiser/timetable/proposal/timetable-proposal-screen'),
    'TimetableProposalScreen',
  ),
  screen(
    '/sessions/variants',
    () => import('./organiser/timetable/proposal/timetable-variants-screen'),
    'TimetableVariantsScreen',
  ),
  screen('/sessions/rooms', () => import('./organiser/timetable/rooms/room-rules-screen'), 'RoomRulesScreen'),
  screen('/posters', () => import('./organiser/posters/sessions-screen'), 'PosterSessionsScreen'),
  screen('/posters/share-out', () => import('./organiser/posters/share-out/share-out-screen'), 'ShareOutScreen'),
  screen('/posters/$posterSession', () => import('./organiser/posters/session-screen'), 'PosterSessionScreen'),
  screen(
    '/posters/$posterSession/variants',
    () => import('./organiser/posters/proposal/board-variants-screen'),
    'BoardVariantsScreen',
  ),
  screen(
    '/posters/proposals/$job',
    () => import('./organiser/posters/proposal/board-proposal-screen'),
    'BoardProposalScreen',
  ),
  screen('/programme', () => import('./organiser/programme-screen'), 'ProgrammeScreen'),
  screen('/programme/publishing/$job', () => import('./organiser/publishing-screen'), 'PublishingScreen'),
  screen('/set-up/form', () => import('./organiser/set-up/form/form-screen'), 'FormScreen'),
  screen('/set-up/reviewing', () => import('./organiser/set-up/reviewing/reviewing-screen'), 'ReviewingScreen'),
  screen('/people', () => import('./organiser/people/people-screen'), 'PeopleScreen'),
  screen('/people/upload', () => import('./organiser/people/upload-screen'), 'UploadScreen'),
  screen('/letters', () => import('./organiser/letters/letters-screen'), 'LettersScreen'),
  screen('/log', () => import('./organiser/log/log-screen'), 'LogScreen'),
  screen('/outbox', () => import('./organiser/outbox/outbox-screen'), 'OutboxScreen'),
  screen('/my-submissions', () => import('./author/my-submissions-screen'), 'MySubmissionsScreen'),
  screen('/my-submissions/$submission', () => import('./everybody/margin/margin-screen'), 'MarginScreen'),
  screen('/write/$submission', () => import('./author/write/write-screen'), 'WriteScreen'),
  screen('/write/$submission/$step', () => import('./author/write/step-screen'), 'StepScreen'),
  screen('/my-hours', () => import('./everybody/hours/hours-screen'), 'HoursScreen'),
  screen('/quiet', () => import('./everybody/quiet/quiet-screen'), 'QuietScreen'),
  screen('/mentor-profile', () => import('./mentor/profile-screen'), 'ProfileScreen'),
  screen('/mentor-profile/done', () => import('./mentor/profile-screen'), 'SignedUpScreen'),
  screen('/help-wanted', () => import('./author/help/help-screen'), 'HelpScreen'),
  screen('/mentees', () => import('./mentor/mentees-screen'), 'MenteesScreen'),
  screen('/mentees/$submission', () => import('./everybody/margin/margin-screen'), 'MarginScreen'),
  screen('/reviewing/training', () => import('./reviewer/training/training-screen'), 'TrainingScreen'),
  screen('/reviewer-profile', () => import('./reviewer/profile/reviewer-profile-screen'), 'ReviewerProfileScreen'),
  screen('/reviewing', () => import('./reviewer/queue/queue-screen'), 'QueueScreen'),
  screen('/reviewing/$submission', () => import('./reviewer/write/review-screen'), 'ReviewScreen'),
];

const routeTree = root.addChildren([
  home,
  inbox,
  account,
  data,
  newConference,
  fromLastYear,
  conference.addChildren(screens),
]);

/**
 * The addresses of the workspace, below /app.
 * @param history where the reader is; the browser's own where nothing is given
 */
export const makeRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    history,
    basepath: '/app',
    defaultPreload: 'intent',
    defaultErrorComponent: ScreenFailed,
    scrollRestoration: history === undefined,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
