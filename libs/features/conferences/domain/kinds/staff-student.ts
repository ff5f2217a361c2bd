import {
  ACCESS_QUESTION,
  keptAsUsual,
  NOTICES_OF_EVERY_CONFERENCE,
  PUBLICATION_QUESTION,
  TASKS_OF_EVERY_CONFERENCE,
} from './every-conference';
import { before, type KindTemplate, phasesInARow } from './kind-template';

/** Staff and students on the same stage, by the same rules: a department gets to know its own research. */
export const STAFF_STUDENT: KindTemplate = {
  kind: 'staff-student',
  name: 'Staff and students',
  sentence: 'Staff and students of a department present side by side, in the same sessions and by the same rules.',
  chooseWhen:
    'Choose this when members of staff present too: a department’s research day, a summer-project day, a partnership scheme.',
  about: [
    'For one day the department listens to itself: professors, technicians, doctoral students and first-years speak in the same sessions, for the same number of minutes.',
  ],
  types: [
    { name: 'Talk', form: 'talk', minutes: 15, discussionMinutes: 5, wordLimit: 250 },
    { name: 'Joint talk of staff and student', form: 'talk', minutes: 20, discussionMinutes: 5, wordLimit: 300 },
    { name: 'One slide', form: 'lightning-talk', minutes: 4, discussionMinutes: 1, wordLimit: 100 },
    { name: 'Poster', form: 'poster', minutes: 60, discussionMinutes: 0, wordLimit: 200 },
  ],
  tracks: [
    'Research done together',
    'Research of the department',
    'Teaching and learning',
    'Work and life in the subject',
  ],
  abstract: {
    sections: [
      {
        heading: 'Our question',
        wordLimit: null,
        help: 'What do you want to know? For staff too: without the words of the grant application.',
      },
      {
        heading: 'What we do',
        wordLimit: null,
        help: 'How you go about it, and who does what; work that is still going on is welcome.',
      },
      {
        heading: 'What is open',
        wordLimit: null,
        help: 'What you would like to be asked or advised on by the whole department.',
      },
    ],
  },
  phases: phasesInARow({ interest: 98, submission: 84, mentoring: 63, review: 42, decision: 28, preparation: 21 }, 21),
  blocks: [
    { name: 'Opening talks', from: '09:45', to: '10:45' },
    { name: 'One slide each', from: '11:15', to: '12:00' },
    { name: 'Joint talks', from: '14:00', to: '15:15' },
  ],
  gatherings: [
    { name: 'Coffee at the door', from: '09:15', to: '09:45', place: 'Foyer' },
    { name: 'Posters and lunch', from: '12:00', to: '14:00', place: 'Poster hall' },
    { name: 'Ask anybody anything', from: '15:30', to: '16:30', place: 'Lecture theatre', only: 'last' },
  ],
  mixingGoals: [
    {
      ...{ id: 'standing-in-session', trait: 'staff or student', place: 'session', aim: 'mix', atLeast: 2, weight: 1 },
      sentence: 'Every session has both staff and students as speakers; there is no session of the professors.',
    },
    {
      ...{ id: 'years-in-session', trait: 'year group', place: 'session', aim: 'mix', atLeast: 2, weight: 0.5 },
      sentence: 'Students of at least two year groups speak in each session.',
    },
    {
      ...{ id: 'student-in-the-chair', trait: 'staff or student', place: 'chairing', aim: 'mix', weight: 0.8 },
      sentence: 'Students chair half of the sessions, also those with senior staff in them.',
    },
    {
      ...{
        id: 'standing-side-by-side',
        trait: 'staff or student',
        place: 'neighbouring posters',
        aim: 'mix',
        weight: 0.6,
      },
      sentence: 'A student’s poster hangs beside one by staff on something near to it.',
    },
    {
      ...{ id: 'not-taught-by', trait: 'department', place: 'pairing', aim: 'spread', weight: 0.9 },
      sentence: 'No student is mentored by somebody who teaches or marks them.',
    },
  ],
  mails: [
    {
      ...{ id: 'call-students', to: 'author', when: before(84, '09:00') },
      subject: 'Speak beside your lecturers at {title}',
      text: 'Students and staff present by the same rules: the same minutes, the same questions. Send in 100 to 300 words until {submissionDeadline}. A summer project, a lab job or a dissertation idea is enough; ask the member of staff with whom you worked to present it with you.',
    },
    {
      ...{ id: 'call-staff', to: 'supervisor', when: before(84, '09:00') },
      subject: 'Bring a student to {title}',
      text: 'Please send in something yourself: one slide is enough. Better still, present with a student. Students hear staff speak about results every week, but rarely about doubts.',
    },
    {
      ...{ id: 'received', to: 'author', when: 'abstract received' },
      subject: 'We have {code}',
      text: 'Thank you. It is read by one student and one member of staff, neither of whom teaches or marks you. You can change it until {submissionDeadline}.',
    },
    {
      ...{ id: 'reviewers', to: 'reviewer', when: before(42, '09:00') },
      subject: 'A student and a member of staff read: {title}',
      text: 'You read the same abstracts as your partner from the other side, and do not see each other’s scores until both are in. You do not see who wrote what: judge a professor’s abstract as you would a first-year’s, and as kindly.',
    },
    {
      ...{ id: 'decision', to: 'author', when: 'decision released' },
      subject: '{title}: your contribution',
      text: '{decision} The comments below come from a student and a member of staff. Staff and students were judged by the same questions.',
    },
    {
      ...{ id: 'chairs', to: 'chair', when: before(7, '09:00') },
      subject: 'You chair at {title}',
      text: 'The first question of every discussion is a student’s. Stop everybody on time, whoever they are; the card with "one minute" works on professors too.',
    },
  ],
  checklist: [
    ...TASKS_OF_EVERY_CONFERENCE,
    {
      ...{ id: 'head-won', phase: 'interest', who: 'lead', due: before(98) },
      task: 'Ask the head of department to free the day of teaching',
      help: 'Nothing decides more about who comes. Ask for the date in the department’s calendar, in writing.',
    },
    {
      ...{ id: 'two-leads', phase: 'interest', who: 'lead', due: before(98) },
      task: 'Agree how staff and students share the lead',
      help: 'One of each, with equal rights here. Write down who answers the conference’s mail.',
    },
    {
      ...{ id: 'balance-watched', phase: 'submission', who: 'words', due: before(70) },
      task: 'Look at the balance: staff, postgraduates, undergraduates',
      help: 'At least half students. If staff are ahead, ask each of them to bring the student who did the work.',
    },
    {
      ...{ id: 'teaching-ties', phase: 'review', who: 'programme', due: before(43) },
      task: 'Note who teaches, marks or supervises whom',
      help: 'They are kept from reviewing and mentoring each other. Ask the office for the list; it is deleted after the conference.',
    },
    {
      ...{ id: 'marks-apart', phase: 'decision', who: 'lead', due: before(28) },
      task: 'Make sure that nothing here counts towards a mark',
      help: 'Say so in the call and on the day. A conference that is an examination has no discussions.',
    },
    {
      ...{ id: 'student-chairs', phase: 'preparation', who: 'programme', due: before(14) },
      task: 'Find student chairs, and let each practise once with a member of staff',
      help: 'Practise interrupting: it is the one thing that a student chair has never done to a professor.',
    },
  ],
  questions: [
    {
      ...{ id: 'standing', kind: 'choice', required: 'always', seenBy: ['organiser'] },
      label: 'Who presents?',
      help: 'Reviewers do not see this. It serves to mix staff and students in every session.',
      options: [
        { id: 'student', label: 'A student, or several' },
        { id: 'staff', label: 'A member of staff, or several' },
        { id: 'both', label: 'Staff and student together' },
      ],
    },
    {
      ...{ id: 'who-did-what', kind: 'long-text', required: 'always', wordLimit: 80, seenBy: ['organiser'] },
      label: 'Who did what?',
      help: 'In two sentences. It is read out when you are introduced.',
      shownWhen: { question: 'standing', is: ['both'] },
    },
    {
      ...{ id: 'ties', kind: 'text', required: 'never', seenBy: ['organiser'] },
      label: 'Who teaches, marks or supervises you this year?',
      help: 'They are kept from reviewing or mentoring you. Only organisers see it, and it is deleted with the reviews.',
      shownWhen: { question: 'standing', is: ['student', 'both'] },
    },
    {
      ...{ id: 'slide', kind: 'file', required: { after: before(3) }, seenBy: ['organiser'] },
      label: 'Your one slide, as a PDF',
      help: 'All slides run from one machine, in the order of the programme.',
      frozenAfter: before(1),
      shownWhen: { forms: ['lightning-talk'] },
    },
    ACCESS_QUESTION,
    PUBLICATION_QUESTION,
    {
      ...{ id: 'recorded', kind: 'consent', required: 'never', notice: 'recording', seenBy: ['chair', 'organiser'] },
      label: 'My talk may be recorded for members of the department',
      help: 'If you leave this empty, the recording stops while you speak.',
      shownWhen: { forms: ['talk', 'lightning-talk'] },
    },
  ],
  criteria: [
    {
      ...{ name: 'Something to learn for both', weight: 3 },
      description: 'Would a first-year and a professor each take something home?',
      anchors: [
        'I do not see yet who would learn what',
        'One of the two would learn something, with effort',
        'One of the two would certainly learn something',
        'Both would learn something',
        'They would still talk about it at lunch, with each other',
      ],
    },
    {
      ...{ name: 'Honest about doubt', weight: 2 },
      description: 'Does it say what is not known, and what went wrong?',
      anchors: [
        'It sounds more certain than it can be',
        'Doubt is hinted at',
        'It says what is not known',
        'It says what is not known, and what that changes',
        'Its doubts are the best part of it',
      ],
    },
    {
      ...{ name: 'Clear in the time', weight: 2 },
      description: 'Does it fit the minutes of its kind?',
      anchors: [
        'There are several talks in it: choose one',
        'It would run over',
        'It fits if something is left out',
        'It fits',
        'It fits, and leaves room to breathe',
      ],
    },
  ],
  notices: [
    ...NOTICES_OF_EVERY_CONFERENCE,
    {
      ...{ kind: 'recording', asks: true, title: 'Recording for the department' },
      text: 'We would like to record your talk and show it to members of the department for one year. You give it just the same if you do not agree: the recording stops while you speak, also when staff and student speak together and only one of them agrees. If you withdraw later, the recording is deleted.',
    },
    {
      ...{ kind: 'own', asks: false, title: 'Nothing here is marked' },
      text: 'What you say, ask or write at {conference} counts towards no mark, no report and no reference. Nobody reviews or mentors a student whom they teach or mark. If you feel that this is not kept, write to {contact}.',
    },
  ],
  retention: keptAsUsual({
    reviews: { months: 6, reason: 'Students and staff judge each other here: no longer than questions may come.' },
    mentoring: { months: 1, reason: 'Nothing of it may outlive the term of teaching.' },
  }),
};
