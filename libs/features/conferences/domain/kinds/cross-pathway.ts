import {
  ACCESS_QUESTION,
  keptAsUsual,
  NOTICES_OF_EVERY_CONFERENCE,
  PUBLICATION_QUESTION,
  TASKS_OF_EVERY_CONFERENCE,
} from './every-conference';
import { before, type KindTemplate, phasesInARow } from './kind-template';

/** Students of one programme whose pathways rarely meet: the conference is there to connect them. */
export const CROSS_PATHWAY: KindTemplate = {
  kind: 'cross-pathway',
  name: 'Cross-pathway',
  sentence:
    'Students from the different pathways of a programme present to each other, in sessions built around shared themes.',
  chooseWhen:
    'Choose this when a programme has pathways whose students rarely meet, and you want them to find what they have in common.',
  about: [
    'Every pathway of the programme asks its own questions. For a day they are asked together: each session has one theme and speakers from several pathways, and no specialist word stays unexplained.',
  ],
  types: [
    { name: 'Talk for everybody', form: 'talk', minutes: 12, discussionMinutes: 4, wordLimit: 200 },
    { name: 'Talk in a pair', form: 'talk', minutes: 24, discussionMinutes: 8, wordLimit: 300 },
    { name: 'Poster', form: 'poster', minutes: 40, discussionMinutes: 0, wordLimit: 200 },
  ],
  tracks: ['Change', 'Place', 'Evidence', 'People', 'Making'],
  abstract: {
    minKeywords: 2,
    sections: [
      {
        heading: 'What it is about',
        wordLimit: 60,
        help: 'Your question in words that somebody of another pathway would use.',
      },
      {
        heading: 'How I looked into it',
        wordLimit: 80,
        help: 'Name your method, then say in a few words what one does in it: others have never met it.',
      },
      {
        heading: 'What others can take from it',
        wordLimit: 60,
        help: 'What could somebody of another pathway do with this, or ask you about it?',
      },
    ],
  },
  phases: phasesInARow(
    { interest: 126, submission: 112, mentoring: 84, review: 49, decision: 35, preparation: 28 },
    28,
  ),
  blocks: [
    { name: 'First theme', from: '10:00', to: '11:00' },
    { name: 'Second theme', from: '11:30', to: '12:30' },
    { name: 'Third theme', from: '15:15', to: '16:15' },
  ],
  gatherings: [
    { name: 'Arrival at mixed tables', from: '09:30', to: '10:00', place: 'Foyer' },
    { name: 'Lunch at theme tables', from: '12:30', to: '13:45', place: 'Foyer' },
    { name: 'Posters in two halves', from: '13:45', to: '15:15', place: 'Poster hall' },
    { name: 'What we found in common', from: '16:15', to: '17:00', place: 'Lecture theatre', only: 'last' },
  ],
  mixingGoals: [
    {
      ...{ id: 'pathways-in-session', trait: 'pathway', place: 'session', aim: 'mix', atLeast: 3, weight: 1 },
      sentence: 'No session belongs to one pathway: each has speakers from at least three.',
    },
    {
      ...{ id: 'theme-in-session', trait: 'topic', place: 'session', aim: 'gather', weight: 0.7 },
      sentence: 'What holds a session together is its theme, seen from several sides.',
    },
    {
      ...{ id: 'pathways-in-pairs', trait: 'pathway', place: 'pairing', aim: 'mix', weight: 0.8 },
      sentence:
        'A mentor comes from another pathway than the student: what they do not understand, the audience will not.',
    },
    {
      ...{ id: 'pathways-side-by-side', trait: 'pathway', place: 'neighbouring posters', aim: 'mix', weight: 0.9 },
      sentence: 'Neighbouring posters come from different pathways and share a theme.',
    },
    {
      ...{ id: 'chair-from-elsewhere', trait: 'pathway', place: 'chairing', aim: 'mix', weight: 0.5 },
      sentence: 'The chair comes from a pathway that has no speaker in the session, and asks what a newcomer would.',
    },
    {
      ...{ id: 'pathways-parallel', trait: 'pathway', place: 'parallel sessions', aim: 'mix', weight: 0.4 },
      sentence: 'At every moment something of one’s own pathway is on somewhere, and something of another.',
    },
  ],
  mails: [
    {
      ...{ id: 'call', to: 'author', when: before(112, '09:00') },
      subject: 'Come out of your pathway: {title}',
      text: 'Send in 200 words until {submissionDeadline} and choose a theme, not a subject. Somebody from another pathway helps you to say it so that everybody follows. You know a student elsewhere who works on something like it? Present as a pair.',
    },
    {
      ...{ id: 'partner', to: 'author', when: before(98, '09:00') },
      subject: 'Looking for a partner in {title}?',
      text: 'These are the themes that others have chosen so far. If you would like to give a talk in a pair with somebody from another pathway, say so in your submission; within the week the programme team introduces you.',
    },
    {
      ...{ id: 'pair', to: 'mentor', when: 'pair published' },
      subject: 'Would you mentor somebody from another pathway? {work}',
      text: 'You were chosen because you do not know the subject. Mark every word that you would have to look up, and say back in two sentences what you understood. That is the help that is needed.',
    },
    {
      ...{ id: 'decision', to: 'author', when: 'decision released' },
      subject: 'Your place in {title}',
      text: '{decision} Below you find what the reviewers wrote; one of them comes from another pathway. You hear soon with whom you share a session and its theme.',
    },
    {
      ...{ id: 'session-meets', to: 'author', when: 'programme published' },
      subject: 'Meet the others of your session',
      text: 'Your session brings together speakers from several pathways. Meet for half an hour in the week before the day: agree on an order, and on one sentence with which each hands over to the next.',
    },
  ],
  checklist: [
    ...TASKS_OF_EVERY_CONFERENCE,
    {
      ...{ id: 'one-from-each-pathway', phase: 'interest', who: 'lead', due: before(133) },
      task: 'Win one student of every pathway for the committee',
      help: 'A pathway without a face on the committee sends no abstracts. Ask its year representative.',
    },
    {
      ...{ id: 'themes-agreed', phase: 'interest', who: 'programme', due: before(119) },
      task: 'Agree on four to six themes that every pathway could answer',
      help: 'Try each on three projects from different pathways. A theme that fits two only is a subject; drop it.',
    },
    {
      ...{ id: 'pathways-counted', phase: 'submission', who: 'words', due: before(94) },
      task: 'Look how many abstracts each pathway has sent, and visit the quiet ones',
      help: 'Two minutes at the start of a lecture do more than three mails. The overview shows the figures by pathway.',
    },
    {
      ...{ id: 'pairs-introduced', phase: 'submission', who: 'programme', due: before(91) },
      task: 'Introduce students who look for a partner in another pathway',
      help: 'By theme, and only those who asked. A pair needs three weeks to find its common question.',
    },
    {
      ...{ id: 'mentors-from-elsewhere', phase: 'mentoring', who: 'mentoring', due: before(84) },
      task: 'Check that no pathway is short of mentors from outside it',
      help: 'The proposal pairs across pathways; where it cannot, it says why. Ask research students of neighbouring programmes.',
    },
    {
      ...{ id: 'sessions-met', phase: 'preparation', who: 'programme', due: before(7) },
      task: 'See that every session has met once before the day',
      help: 'The chair invites. Speakers who have met hand over to each other, and the theme comes alive.',
    },
    {
      ...{ id: 'tables-set', phase: 'event', who: 'place', due: before(1) },
      task: 'Set the tables by theme, with places for at least three pathways at each',
      help: 'A card with one opening question on each table. Leave a quiet table for those who need a pause.',
    },
  ],
  questions: [
    {
      ...{ id: 'pathway', kind: 'text', required: 'always', seenBy: ['mentor', 'organiser'] },
      label: 'Your pathway',
      help: 'As your timetable calls it. Reviewers do not see it.',
    },
    {
      ...{
        id: 'words-explained',
        kind: 'long-text',
        required: 'always',
        wordLimit: 80,
        seenBy: ['mentor', 'reviewer', 'organiser'],
      },
      label: 'The three words of your subject that others will not know, each in one sentence',
      help: 'They are printed beside your abstract.',
    },
    {
      ...{ id: 'partner', kind: 'choice', required: 'always', seenBy: ['organiser'], frozenAfter: before(91) },
      label: 'Would you give a talk in a pair with somebody from another pathway?',
      help: 'The programme team introduces people; both decide.',
      options: [
        { id: 'have', label: 'I have a partner' },
        { id: 'want', label: 'I would like to find one' },
        { id: 'no', label: 'No, I present on my own' },
      ],
    },
    {
      ...{ id: 'partner-name', kind: 'text', required: 'always', seenBy: ['organiser'] },
      label: 'Who is your partner?',
      help: 'Name and pathway. Send in one abstract together.',
      shownWhen: { question: 'partner', is: ['have'] },
    },
    {
      ...{ id: 'second-theme', kind: 'text', required: 'never', seenBy: ['organiser'] },
      label: 'A second theme that would fit as well',
      help: 'It gives the programme team room to mix pathways.',
    },
    ACCESS_QUESTION,
    PUBLICATION_QUESTION,
  ],
  criteria: [
    {
      ...{ name: 'Speaks across', weight: 3 },
      description: 'Could a student of any other pathway follow it and want to ask something?',
      anchors: [
        'Only its own pathway would follow it yet; tell the author where you stopped',
        'I could follow half of it',
        'I could follow it with some effort',
        'I could follow it all',
        'I followed it, and saw my own subject in it',
      ],
    },
    {
      ...{ name: 'Answers the theme', weight: 2 },
      description: 'Does it say something about the theme that another pathway could take up?',
      anchors: [
        'The theme is not touched yet',
        'The theme is named',
        'The theme is answered from one side',
        'The answer invites another side',
        'I can name two talks that should stand beside it',
      ],
    },
    {
      ...{ name: 'Sound work', weight: 2 },
      description: 'As far as you can tell from outside: is there a question, a way, and something found?',
      anchors: [
        'I cannot tell yet what was done',
        'Question or way is still missing',
        'Question, way and finding are there',
        'They fit each other',
        'They fit, and the author says how sure they are',
      ],
    },
  ],
  notices: [
    ...NOTICES_OF_EVERY_CONFERENCE,
    {
      ...{ kind: 'mentoring-agreement', asks: true, title: 'A mentor from another pathway' },
      text: 'A mentor comes from another pathway on purpose, and neither teaches nor marks the student. To say “I do not understand this” is the help that is asked for. What you write to each other stays between you. Either of you can ask for a change without giving a reason: write to {contact}.',
    },
  ],
  retention: keptAsUsual({
    mentoring: { months: 3, reason: 'Pairs across pathways part after the day; their notes go with them.' },
  }),
};
