import { type LogWords, several } from '@colloquy/platform/acts';

/** What this room's acts are called in the log. */
export const CONFERENCES_LOG_WORDS: LogWords = {
  acts: {
    'become-founder': { say: () => 'became somebody who may create conferences here' },
    'found-conference': { say: ({ subject }) => `founded the conference “${subject}”`, subject: 'conference' },
    'clone-conference': { say: () => 'made this conference from an earlier one' },
    'open-call': { say: () => 'opened the call: everybody sees the conference from now on' },
    'archive-conference': { say: () => 'archived the conference: it is for reading only from now on' },
    'bring-back-conference': { say: () => 'brought the conference back from the archive' },
    'write-handover-note': { say: () => 'wrote a note for the next committee' },
    'set-submission-form': { say: () => 'changed the submission form' },
    'set-basics': { say: () => 'changed what the conference is, when and where' },
    'set-phases': { say: () => 'changed when the phases are' },
    'set-tracks': { say: () => 'changed the tracks' },
    'set-types': { say: () => 'changed the presentation types' },
    'set-rooms': { say: () => 'changed the rooms' },
    'set-days': { say: () => 'changed the blocks of talks and the gatherings' },
    'set-posters': { say: () => 'changed the poster areas' },
    'set-abstract': { say: () => 'changed what is asked of an abstract' },
    'set-privacy': { say: () => "changed who answers for people's data and how long it is kept" },
    'create-conference': { say: ({ subject }) => `created the conference “${subject}”`, subject: 'conference' },
    'add-members': { say: ({ count }) => `gave ${several(count, 'person', 'people')} a role` },
    'change-roles': { say: ({ subject }) => `changed the roles of ${subject}`, subject: 'member' },
    'make-invitation-link': {
      say: ({ subject }) => `made an invitation link for ${subject}`,
      subject: 'invitation-link',
    },
    'withdraw-invitation-link': {
      say: ({ subject }) => `took back the invitation link for ${subject}`,
      subject: 'invitation-link',
    },
    'accept-invitation-link': {
      say: ({ subject }) => `came in by the invitation link for ${subject}`,
      subject: 'invitation-link',
    },
    'invite-people': { say: ({ count }) => `invited ${several(count, 'person', 'people')} by mail` },
    'remind-invited': { say: ({ count }) => `reminded ${several(count, 'person', 'people')} of their invitation` },
    'withdraw-invitation': { say: ({ subject }) => `took back the invitation of ${subject}`, subject: 'invitation' },
    'show-invitation': { say: ({ subject }) => `looked at the personal link of ${subject}`, subject: 'invitation' },
    'accept-invitation': { say: ({ subject }) => `accepted the invitation of ${subject}`, subject: 'invitation' },
    'decline-invitation': { say: ({ subject }) => `declined the invitation of ${subject}`, subject: 'invitation' },
    'import-people': { say: ({ count }) => `took in a list with ${several(count, 'person', 'people')}` },
    'add-task': { say: ({ subject }) => `added the task “${subject}”`, subject: 'own-task' },
    'change-task': { say: ({ subject }) => `changed the task “${subject}”`, subject: 'own-task' },
    'finish-task': { say: ({ subject }) => `ticked off the task “${subject}”`, subject: 'own-task' },
    'reopen-task': { say: ({ subject }) => `opened the task “${subject}” again`, subject: 'own-task' },
    'remove-task': { say: ({ subject }) => `removed the task “${subject}”`, subject: 'own-task' },
    'take-task': { say: () => 'took a task' },
    'give-task': { say: () => 'gave a task to somebody of the committee' },
    'free-task': { say: () => 'left a task to nobody in particular' },
    remind: { say: () => 'reminded people of what waits for them' },
    'add-suggested-notices': { say: () => 'added the suggested notices' },
    'write-notice': { say: ({ subject }) => `wrote the notice “${subject}”`, subject: 'notice' },
    'change-notice': { say: ({ subject }) => `changed the draft of the notice “${subject}”`, subject: 'notice' },
    'add-suggested-letters': { say: () => 'added the letters of this kind of conference' },
    'write-letter': { say: ({ subject }) => `wrote the letter “${subject}”`, subject: 'letter' },
    'change-letter': { say: ({ subject }) => `changed the letter “${subject}”`, subject: 'letter' },
    'remove-letter': { say: ({ subject }) => `left out the letter “${subject}”`, subject: 'letter' },
    'bring-back-letter': { say: ({ subject }) => `brought back the letter “${subject}”`, subject: 'letter' },
    'agree-to-letter': { say: ({ subject }) => `agreed to the letter “${subject}”`, subject: 'letter' },
    'take-back-letter': { say: ({ subject }) => `kept back the letter “${subject}”`, subject: 'letter' },
    'send-letter': {
      say: ({ subject, count }) => `sent the letter “${subject}” to ${several(count, 'person', 'people')}`,
      subject: 'letter',
    },
    'send-due-letter': {
      say: ({ subject, count }) => `sent the letter “${subject}” at its time to ${several(count, 'person', 'people')}`,
      subject: 'letter',
      byItself: true,
    },
    'delete-what-is-over': {
      say: ({ count }) => `deleted ${several(count, 'row')} of which the time was over`,
      byItself: true,
    },
    'publish-notice': { say: ({ subject }) => `published the notice “${subject}”`, subject: 'notice' },
    'give-consent': { say: ({ subject }) => `agreed to ${subject}`, subject: 'notice-version' },
    'withdraw-consent': {
      say: ({ subject }) => `withdrew what they had agreed to in ${subject}`,
      subject: 'notice-version',
    },
  },
  sights: {
    addresses: { say: ({ subject }) => `read the addresses of ${subject}`, subject: 'member' },
    invited: { say: ({ subject }) => `read the address to which ${subject} was invited`, subject: 'member' },
  },
  subjects: {
    task: {
      names: `SELECT id, title AS name FROM own_task WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)`,
    },
    conference: {
      names: 'SELECT id, title AS name FROM conference WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR id = $2)',
    },
    member: { names: 'SELECT id, name FROM person WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR true)' },
    invitation: {
      names: `SELECT i.id, p.name FROM invitation i JOIN person p ON p.id = i.person_id
        WHERE i.id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR i.conference_id = $2)`,
    },
    'invitation-link': {
      names: `SELECT l.id, l.uses || ' × ' || l.role || coalesce(' (' || nullif(l.note, '') || ')', '') AS name
        FROM invitation_link l WHERE l.id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR l.conference_id = $2)`,
    },
    'own-task': {
      names:
        'SELECT id, title AS name FROM own_task WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)',
    },
    letter: {
      names: `SELECT id, subject AS name FROM letter WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)`,
    },
    notice: {
      names: `SELECT id, title AS name FROM notice WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR conference_id = $2)`,
    },
    'notice-version': {
      names: `SELECT v.id, '“' || v.title || '”, version ' || v.number AS name
        FROM notice_version v JOIN notice n ON n.id = v.notice_id
        WHERE v.id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR n.conference_id = $2)`,
    },
  },
};
