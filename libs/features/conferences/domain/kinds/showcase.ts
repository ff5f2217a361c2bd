import {
  ACCESS_QUESTION,
  keptAsUsual,
  NOTICES_OF_EVERY_CONFERENCE,
  PUBLICATION_QUESTION,
  TASKS_OF_EVERY_CONFERENCE,
} from './every-conference';
import { before, type KindTemplate, phasesInARow } from './kind-template';

/** Final-year projects shown to a wide audience: families, employers, first-years, other departments. Posters first. */
export const SHOWCASE: KindTemplate = {
  kind: 'showcase',
  name: 'Showcase',
  sentence: 'Final-year undergraduates show their projects to people from outside their subject, mostly on posters.',
  chooseWhen:
    'Choose this when projects are nearly done and the audience is wide: families, employers, younger students, the town.',
  about: [
    'Final-year students show what they have found out, built and made. Come and ask them: every project is explained to people who know nothing of its subject.',
  ],
  types: [
    { name: 'Poster with conversation', form: 'poster', minutes: 45, discussionMinutes: 0, wordLimit: 200 },
    { name: 'Three-minute pitch', form: 'lightning-talk', minutes: 5, discussionMinutes: 2, wordLimit: 150 },
    { name: 'Project talk', form: 'talk', minutes: 15, discussionMinutes: 5, wordLimit: 250 },
  ],
  tracks: [
    'People and society',
    'Health and living things',
    'Machines, materials and energy',
    'Words, images and ideas',
  ],
  abstract: {
    ...{ maxKeywords: 5, maxAuthors: 8, signOff: 'asked' },
    sections: [
      {
        heading: 'Why',
        wordLimit: null,
        help: 'Who has the problem, and why should they care? Begin with them, not with the method.',
      },
      {
        heading: 'What I did',
        wordLimit: null,
        help: 'What you built, asked, measured or made, in words that your grandparents know.',
      },
      {
        heading: 'What I found',
        wordLimit: null,
        help: 'One result, with its number or its name. “So far” is fine if you are not done yet.',
      },
      { heading: 'So what', wordLimit: null, help: 'What is different now that this is known, and for whom?' },
    ],
  },
  phases: phasesInARow({ interest: 112, submission: 98, mentoring: 70, review: 42, decision: 28, preparation: 21 }, 28),
  blocks: [
    { name: 'Pitches', from: '10:00', to: '11:00' },
    { name: 'Talks', from: '11:30', to: '12:45' },
  ],
  gatherings: [
    { name: 'Welcome', from: '09:30', to: '10:00', place: 'Foyer', only: 'first' },
    { name: 'Lunch', from: '12:45', to: '13:45', place: 'Foyer' },
    { name: 'Posters and guests', from: '13:45', to: '16:00', place: 'Poster hall' },
    { name: 'Prizes and thanks', from: '16:15', to: '17:00', place: 'Lecture theatre', only: 'last' },
  ],
  mixingGoals: [
    {
      ...{ id: 'departments-in-session', trait: 'department', place: 'session', aim: 'mix', atLeast: 3, weight: 0.6 },
      sentence: 'Every session has projects from at least three departments, so that guests see more than one subject.',
    },
    {
      ...{ id: 'topics-side-by-side', trait: 'topic', place: 'neighbouring posters', aim: 'gather', weight: 0.8 },
      sentence: 'Posters with something in common hang side by side: a guest who likes one finds the next.',
    },
    {
      ...{ id: 'departments-apart', trait: 'department', place: 'neighbouring posters', aim: 'mix', weight: 0.3 },
      sentence: 'No corner of the hall belongs to one department alone.',
    },
    {
      ...{ id: 'first-talks-apart', trait: 'experience', place: 'parallel sessions', aim: 'spread', weight: 0.5 },
      sentence:
        'People who speak for the first time are not all on at the same moment, so that friends can come to each.',
    },
  ],
  mails: [
    {
      ...{ id: 'invitation', to: 'author', when: before(98, '09:00') },
      subject: 'Show your project at {title}',
      text: 'Your final-year project deserves more readers than two markers. Send in 150 to 250 plain words until {submissionDeadline}; they may be rough. Everybody who sends something in gets a mentor, and nobody is turned away without advice.',
    },
    {
      ...{ id: 'received', to: 'author', when: 'abstract received' },
      subject: 'We have your abstract {code}',
      text: 'Thank you: it is in. You can change it until {submissionDeadline}. Next, a mentor reads it with you, above all for words that only your own department understands.',
    },
    {
      ...{ id: 'decision', to: 'author', when: 'decision released' },
      subject: 'Your place at {title}',
      text: '{decision} What the reviewers wrote is below. Families and friends are welcome; please pass the invitation on.',
    },
    {
      ...{ id: 'poster-print', to: 'author', when: before(14, '09:00') },
      subject: 'Send us your poster for {title}',
      text: 'A0 upright or A1 across, no letter smaller than 24 points. Send the file, and the print room prints it for you at no cost.',
    },
    {
      ...{ id: 'guests', to: 'attendee', when: before(10, '09:00') },
      subject: 'You are invited: {title}',
      text: 'Come in the afternoon of any day ({days}), no ticket needed. Three questions that every presenter likes: Why did you choose this? What surprised you? What would you do next?',
    },
    {
      ...{ id: 'judges', to: 'judge', when: before(5, '09:00') },
      subject: 'Your posters to judge',
      text: 'You see six to eight posters, five minutes each, on your phone. Judge how well it is explained to you, not how well you knew it already, and leave one sentence of advice for each presenter.',
    },
  ],
  checklist: [
    ...TASKS_OF_EVERY_CONFERENCE,
    {
      ...{ id: 'supervisors-told', phase: 'interest', who: 'words', due: before(105) },
      task: 'Ask project supervisors to name students who should show their work',
      help: 'One personal sentence from a supervisor brings more abstracts than any poster. Ask for those who would not dare.',
    },
    {
      ...{ id: 'employers-asked', phase: 'submission', who: 'money', due: before(77) },
      task: 'Ask employers and alumni to come, to judge, and to give a prize',
      help: 'Book tokens are enough. Say clearly that they judge explanation, and that nobody’s data is passed on to them.',
    },
    {
      ...{ id: 'judges-found', phase: 'review', who: 'programme', due: before(35) },
      task: 'Find one judge for every eight posters, each from another department',
      help: 'Two judges see every poster; nobody judges a student whom they teach.',
    },
    {
      ...{ id: 'posters-printed', phase: 'preparation', who: 'place', due: before(7) },
      task: 'Print all posters, and have them in one place',
      help: 'Agree with the print room on one day and one bill: a student who must pay for A0 may stay away.',
    },
    {
      ...{ id: 'prizes-ready', phase: 'event', who: 'money', due: before(1) },
      task: 'Write the prize certificates and the two sentences for each',
      help: 'One prize chosen by guests, one for the best explanation to a child: more people go home glad.',
    },
  ],
  questions: [
    {
      ...{
        id: 'why',
        kind: 'long-text',
        required: 'always',
        wordLimit: 60,
        seenBy: ['mentor', 'reviewer', 'organiser'],
      },
      label: 'Why should somebody from outside your subject care?',
      help: 'Two or three sentences, as you would tell it to a cousin. It may go on the board beside your poster.',
    },
    {
      ...{ id: 'supervisor', kind: 'text', required: 'always', seenBy: ['organiser'] },
      label: 'Who supervises the project?',
      help: 'We ask them whether it may be shown, and never let them review it.',
    },
    {
      ...{ id: 'demonstration', kind: 'choices', required: 'never', seenBy: ['organiser'], frozenAfter: before(21) },
      label: 'Do you bring something to try out or to look at?',
      help: 'So that your board has a socket or a table beside it.',
      options: [
        { id: 'socket', label: 'It needs a socket' },
        { id: 'table', label: 'It needs a table' },
        { id: 'sound', label: 'It makes sounds' },
      ],
      shownWhen: { forms: ['poster'] },
    },
    {
      ...{ id: 'poster-file', kind: 'file', required: { after: before(14) }, seenBy: ['mentor', 'organiser'] },
      label: 'Your poster as a PDF',
      help: 'A0 upright or A1 across. You can replace it until it goes to print.',
      frozenAfter: before(7),
      shownWhen: { forms: ['poster'] },
    },
    ACCESS_QUESTION,
    PUBLICATION_QUESTION,
    {
      ...{ id: 'photos', kind: 'consent', required: 'never', notice: 'photograph', seenBy: ['organiser'] },
      label: 'I may be in photographs of the day',
      help: 'If you leave this empty, your badge says so, and the photographer leaves you out.',
    },
  ],
  criteria: [
    {
      ...{ name: 'Plain to everybody', weight: 3 },
      description: 'Would a guest who has never heard of the subject follow it? Say which word lost you.',
      anchors: [
        'I could not tell what it is about yet: one opening sentence would help',
        'The subject is plain, the question not yet',
        'I followed it with a few words looked up',
        'I followed it at a first reading',
        'I would read it aloud to a friend',
      ],
    },
    {
      ...{ name: 'A reason to care', weight: 2 },
      description: 'Does it say to whom it matters, without promising too much?',
      anchors: [
        'The reason is still in the author’s head',
        'There is a reason, but only for specialists',
        'I see why it matters to some',
        'I see why it matters to people like our guests',
        'I want to know how it goes on',
      ],
    },
    {
      ...{ name: 'Own work', weight: 1 },
      description:
        'Can one see what the student did? A small thing done oneself counts more than a large one described.',
      anchors: [
        'I cannot see yet what the student did',
        'The method is named, the student’s part is not',
        'The student’s own part can be seen',
        'Own choices are explained',
        'Own choices are explained, with what did not work',
      ],
    },
  ],
  notices: [
    ...NOTICES_OF_EVERY_CONFERENCE,
    {
      ...{ kind: 'photograph', asks: true, title: 'Photographs of the day' },
      text: 'Guests, families and the university’s photographer take photographs at {conference}, and some are published. We would like to use photographs on which you can be recognised. If you do not agree, your badge shows a crossed camera, and you and your poster are left out. If you withdraw later, we take down what is on the web.',
    },
  ],
  retention: keptAsUsual({}),
};
