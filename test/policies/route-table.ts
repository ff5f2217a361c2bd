/** Who tries every route: somebody who has not signed in, and people with one role each. */
export const ROLES = [
  'visitor',
  'author',
  'mentor',
  'reviewer',
  'chair',
  'judge',
  'supervisor',
  'attendee',
  'organiser',
  'organiser of another conference',
] as const;
export type Role = (typeof ROLES)[number];

/** Of which things a role may call a route: of one's own, of those that one was given, or of any in the conference. */
export type Scope = 'own' | 'assigned' | 'any';

/** Who may call a route: roles for any thing that its address names, or each role with its scope. */
export type Row = readonly Role[] | Partial<Readonly<Record<Role, Scope>>>;

/** The scope in which the role may call the route of this row; null where it may not. */
export function scopeOf(row: Row | undefined, role: Role): Scope | null {
  if (isList(row)) return row.includes(role) ? 'any' : null;
  return row?.[role] ?? null;
}

const isList = (row: Row | undefined): row is readonly Role[] => Array.isArray(row);

const everybody: readonly Role[] = ROLES;
const organisers: readonly Role[] = ['organiser'];
const authorsAndOrganisers: readonly Role[] = ['author', 'organiser'];
const participants: readonly Role[] = ROLES.slice(1, -1);

const signedIn: readonly Role[] = ROLES.filter((role) => role !== 'visitor');

/** Who may call which operation of the API, by its `operationId`. An operation without a row fails the test. */
export const MAY_CALL: Readonly<Record<string, Row>> = {
  getHealth: everybody,
  getViewer: everybody,
  listDemoPeople: everybody,
  signInToDemo: everybody,
  signOut: everybody,
  requestSignInLink: everybody,
  listMySessions: signedIn,
  signOutEverywhere: signedIn,
  endMySession: signedIn,
  changeMyName: signedIn,
  readMyMessages: signedIn,
  listMyAddresses: signedIn,
  addMyAddress: signedIn,
  makeMyAddressPrimary: signedIn,
  removeMyAddress: signedIn,
  listMyMerges: signedIn,
  undoMyMerge: signedIn,
  listMyMessages: [...participants, 'organiser of another conference'],

  listConferences: everybody,
  getConference: everybody,
  listConferenceKinds: everybody,
  getTasks: organisers,
  addTask: organisers,
  changeTask: organisers,
  finishTask: organisers,
  reopenTask: organisers,
  removeTask: organisers,
  takeTask: organisers,
  giveTask: organisers,
  previewNudge: organisers,
  sendNudge: organisers,
  getNextStep: participants,
  createConference: ['organiser', 'organiser of another conference'],
  cloneConference: organisers,
  openCall: organisers,
  archiveConference: organisers,
  bringBackConference: organisers,
  listHandoverNotes: organisers,
  writeHandoverNote: organisers,
  getSetUp: organisers,
  setBasics: organisers,
  setPhases: organisers,
  setTracks: organisers,
  setTypes: organisers,
  setRooms: organisers,
  setDays: organisers,
  setPosterAreas: organisers,
  setAbstract: organisers,
  setPrivacy: organisers,
  listNotices: everybody,
  listNoticeHistories: organisers,
  createNotice: organisers,
  addSuggestedNotices: organisers,
  changeNotice: organisers,
  publishNotice: organisers,
  getRetentionPlan: organisers,
  listConsents: organisers,
  exportMe: signedIn,
  getMyArchive: signedIn,
  planMyErasure: signedIn,
  askForErasure: signedIn,
  undoErasure: signedIn,
  listMyConsents: signedIn,
  giveConsent: signedIn,
  withdrawConsent: signedIn,
  listMembers: organisers,
  addMembers: organisers,
  listPeople: organisers,
  changeRoles: organisers,
  getPeopleTemplate: organisers,
  previewPeople: organisers,
  applyPeople: organisers,
  listInvitationLinks: organisers,
  makeInvitationLink: organisers,
  withdrawInvitationLink: organisers,
  listInvitations: organisers,
  invitePeople: organisers,
  remindInvited: organisers,
  withdrawInvitation: organisers,
  showInvitation: organisers,
  getJob: organisers,
  watchJob: organisers,
  listLog: organisers,
  getLogFile: organisers,
  getLogChoices: organisers,
  listOutbox: organisers,
  holdMessage: organisers,
  releaseMessage: organisers,
  retryMessage: organisers,
  editMessage: organisers,

  getSubmissionForm: organisers,
  setSubmissionForm: organisers,
  previewSubmissionForm: organisers,

  listSubmissions: authorsAndOrganisers,
  getSubmission: { author: 'own', organiser: 'any' },
  importSubmissions: organisers,
  previewAbstract: authorsAndOrganisers,
  confirmPlace: { author: 'own', organiser: 'any' },
  withdrawSubmission: { author: 'own', organiser: 'any' },

  getMentorProfile: ['mentor'],
  saveMentorProfile: ['mentor'],
  listPairings: participants,
  explainPairing: organisers,
  acceptPairing: { mentor: 'assigned' },
  declinePairing: { mentor: 'assigned' },
  startMatchRun: organisers,
  getMatchRun: organisers,
  acceptMatchRun: organisers,
  discardMatchRun: organisers,

  listCriteria: participants,
  setCriteria: organisers,
  getReviewForm: organisers,
  setReviewForm: organisers,
  proposeReviewers: organisers,
  assignReviewers: organisers,
  getReviewQueue: ['reviewer'],
  submitReview: { reviewer: 'assigned' },
  listReviewedWorks: organisers,
  listDecisions: organisers,
  proposeDecisions: organisers,
  decide: organisers,
  releaseDecisions: organisers,
  getFeedback: { author: 'own', organiser: 'any' },

  listSessions: organisers,
  askForTimetable: organisers,
  getTimetableProposal: organisers,
  acceptTimetable: organisers,
  listPosterSessions: organisers,
  setUpPosterSession: organisers,
  askForBoards: organisers,
  getBoardProposal: organisers,
  acceptBoards: organisers,

  listReleases: everybody,
  publishRelease: organisers,
  getRelease: everybody,
  listOutputs: everybody,
};
