import {
  ACCESS_QUESTION,
  keptAsUsual,
  NOTICES_OF_EVERY_CONFERENCE,
  PUBLICATION_QUESTION,
  TASKS_OF_EVERY_CONFERENCE,
} from './every-conference';
import { before, type KindTemplate, phasesInARow } from './kind-template';

/** Undergraduates and research students on one subject: it reads like a small scholarly meeting, with a net under it. */
export const SINGLE_TOPIC: KindTemplate = {
  kind: 'single-topic',
  name: 'Single topic',
  sentence:
    'Undergraduates and research postgraduates present to each other on one subject, in talks with real discussion.',
  chooseWhen:
    'Choose this when everybody works on the same subject: a department’s student conference, or one on a theme such as climate or language.',
  about: [
    'Students from the first project to the last year of a doctorate present and discuss work on one subject. Everybody’s abstract is read by two reviewers, and every first paper has a mentor.',
  ],
  types: [
    { name: 'First paper', form: 'talk', minutes: 20, discussionMinutes: 8, wordLimit: 250 },
    { name: 'Research talk', form: 'talk', minutes: 30, discussionMinutes: 10, wordLimit: 400 },
    { name: 'Work in progress', form: 'lightning-talk', minutes: 10, discussionMinutes: 5, wordLimit: 150 },
    { name: 'Poster', form: 'poster', minutes: 50, discussionMinutes: 0, wordLimit: 250 },
  ],
  tracks: ['Questions and theory', 'Methods and data', 'Results and uses'],
  abstract: { sections: [], minKeywords: 3 },
  phases: phasesInARow(
    { interest: 154, submission: 133, mentoring: 105, review: 70, decision: 42, preparation: 35 },
    42,
  ),
  blocks: [
    { name: 'Morning session', from: '09:45', to: '11:15' },
    { name: 'Late morning session', from: '11:45', to: '13:00' },
    { name: 'Afternoon session', from: '15:30', to: '17:00' },
  ],
  gatherings: [
    { name: 'Registration', from: '09:00', to: '09:30', place: 'Foyer', only: 'first' },
    { name: 'Coffee', from: '11:15', to: '11:45', place: 'Foyer' },
    { name: 'Lunch', from: '13:00', to: '14:00', place: 'Foyer' },
    { name: 'Posters and work in progress', from: '14:00', to: '15:30', place: 'Poster hall' },
    { name: 'Closing round: open questions', from: '17:00', to: '17:45', place: 'Lecture theatre', only: 'last' },
  ],
  mixingGoals: [
    {
      ...{ id: 'topics-in-session', trait: 'topic', place: 'session', aim: 'gather', weight: 1 },
      sentence: 'Talks that speak to each other are in one session, so that its discussion goes on from talk to talk.',
    },
    {
      ...{ id: 'years-in-session', trait: 'year group', place: 'session', aim: 'mix', atLeast: 2, weight: 0.7 },
      sentence: 'Undergraduates and research students speak in the same session, never in one of their own.',
    },
    {
      ...{ id: 'same-topic-apart', trait: 'topic', place: 'parallel sessions', aim: 'spread', weight: 0.9 },
      sentence: 'Two sessions on the same question are not on at the same time: here everybody wants to hear both.',
    },
    {
      ...{ id: 'topic-in-pairs', trait: 'topic', place: 'pairing', aim: 'gather', weight: 1 },
      sentence: 'A mentor works with the methods or the sources of the paper that they help with.',
    },
  ],
  mails: [
    {
      ...{ id: 'call', to: 'author', when: before(133, '09:00') },
      subject: 'Call for abstracts: {title}',
      text: 'Send in 150 to 400 words until {submissionDeadline}. Work that is not finished is welcome as work in progress. If it is your first paper, tick the box: a research student who knows the field helps you with it before anybody judges it.',
    },
    {
      ...{ id: 'received', to: 'author', when: 'abstract received' },
      subject: 'Received: {code}',
      text: 'Your abstract is in, and can be changed until {submissionDeadline}. Two reviewers will read it without your name. They are asked to write what they would tell you across a table.',
    },
    {
      ...{ id: 'pair', to: 'mentor', when: 'pair published' },
      subject: 'Would you mentor a first paper? {work}',
      text: 'Read it once for its question before you touch a sentence. Ask: why, what, so what, now what? Meet within ten days; you will not review it.',
    },
    {
      ...{ id: 'reviewers', to: 'reviewer', when: before(70, '09:00') },
      subject: 'Your abstracts to review until {reviewDeadline}',
      text: 'Four to six abstracts, about a quarter of an hour each. Some are a student’s first: begin with what works, ask one question that moves the paper on, and give advice that can be followed in a week.',
    },
    {
      ...{ id: 'decision', to: 'author', when: 'decision released' },
      subject: 'Decision on {code}',
      text: '{decision} Both reviews are below, whatever the decision. If you were asked to revise, the same reviewers see what you changed.',
    },
    {
      ...{ id: 'reading', to: 'attendee', when: before(7, '09:00') },
      subject: 'The abstracts to read before {title}',
      text: 'The programme is out. Choose one session, read its abstracts, and bring one question: the discussions are as long as the first papers themselves.',
    },
  ],
  checklist: [
    ...TASKS_OF_EVERY_CONFERENCE,
    {
      ...{ id: 'subject-bounded', phase: 'interest', who: 'programme', due: before(147) },
      task: 'Write down in five lines what belongs to the subject, and what does not',
      help: 'Ask one member of staff to argue with it. The three tracks and the reviewers come out of these lines.',
    },
    {
      ...{ id: 'keynote-asked', phase: 'interest', who: 'lead', due: before(140) },
      task: 'Ask a guest to open the conference who remembers their own first paper',
      help: 'Half an hour, and ask them to stay for the first papers: a question from them is remembered for years.',
    },
    {
      ...{ id: 'reviewers-found', phase: 'submission', who: 'programme', due: before(112) },
      task: 'Find two reviewers for every abstract that you expect',
      help: 'Research students and staff, six abstracts each at most. A new reviewer may read beside an experienced one.',
    },
    {
      ...{ id: 'mentors-trained', phase: 'mentoring', who: 'mentoring', due: before(105) },
      task: 'Bring the mentors together for an hour',
      help: 'Read one abstract together and write comments on it: what do you say first, what do you leave out?',
    },
    {
      ...{ id: 'reviews-read', phase: 'decision', who: 'programme', due: before(40) },
      task: 'Read every review before its author does',
      help: 'Ask the reviewer to soften or to explain where a first-timer would put the paper away. You may hold a review back.',
    },
    {
      ...{ id: 'rehearsals-held', phase: 'preparation', who: 'mentoring', due: before(10) },
      task: 'Hold a rehearsal for first papers, with questions',
      help: 'In the real room, with the mentor. The hardest minute is the first question: practise "I do not know yet".',
    },
  ],
  questions: [
    {
      ...{ id: 'first', kind: 'choice', required: 'always', seenBy: ['mentor', 'organiser'] },
      label: 'Is this your first paper?',
      help: 'Reviewers do not see the answer. First papers get a mentor, and never the first slot of the day.',
      options: [
        { id: 'yes', label: 'Yes, my first' },
        { id: 'no', label: 'No, I have presented before' },
      ],
    },
    {
      ...{ id: 'help', kind: 'choices', required: 'never', seenBy: ['mentor', 'organiser'] },
      label: 'What would you like your mentor’s help with?',
      help: 'You can change your mind with them.',
      options: [
        { id: 'question', label: 'Finding the question' },
        { id: 'method', label: 'Explaining the method' },
        { id: 'sources', label: 'Other people’s work' },
        { id: 'english', label: 'Academic English' },
        { id: 'talk', label: 'Making it a talk' },
      ],
      shownWhen: { question: 'first', is: ['yes'] },
    },
    {
      ...{
        id: 'sources',
        kind: 'long-text',
        required: 'never',
        wordLimit: 120,
        seenBy: ['mentor', 'reviewer', 'organiser'],
      },
      label: 'Up to three works on which yours stands',
      help: 'Author, year, title. It helps to find reviewers who know them.',
      frozenAfter: before(105),
    },
    {
      ...{ id: 'ethics', kind: 'text', required: 'always', seenBy: ['reviewer', 'organiser'] },
      label: 'Does the work concern people or animals? Then give its ethics approval.',
      help: 'Write "none needed" where it does not. Leave out anything that names you or your university.',
    },
    {
      ...{ id: 'slides', kind: 'file', required: { after: before(3) }, seenBy: ['mentor', 'organiser'] },
      label: 'Your slides',
      help: 'They lie ready on the machine of your room, so that nobody hunts for a cable.',
      shownWhen: { forms: ['talk', 'lightning-talk'] },
    },
    ACCESS_QUESTION,
    PUBLICATION_QUESTION,
  ],
  criteria: [
    {
      ...{ name: 'Question', weight: 3 },
      description: 'Is there a question that one could answer, and does the abstract say why it is open?',
      anchors: [
        'I find a subject, but no question yet',
        'A question shows through; one sentence would set it free',
        'The question is there',
        'The question is there, and why it is open',
        'The question made me want to work on it',
      ],
    },
    {
      ...{ name: 'Method', weight: 2 },
      description: 'Does the way fit the question, at the level of the student’s year?',
      anchors: [
        'How it was done is not said yet',
        'The method is named, not its reason',
        'The method fits the question',
        'The method fits, and its limits are said',
        'I would send this to others as an example of the method',
      ],
    },
    {
      ...{ name: 'Place in the subject', weight: 2 },
      description: 'Does it know what others have said, and does it add something, however small?',
      anchors: [
        'Other people’s work is still missing',
        'Others are named, not answered',
        'It says where it stands',
        'It says where it stands and what it adds',
        'It changes how I see a piece of the subject',
      ],
    },
    {
      ...{ name: 'Good for a discussion', weight: 1 },
      description: 'What would the room talk about after it?',
      anchors: [
        'I would not know what to ask yet',
        'One question for details',
        'One question that matters',
        'Several questions that matter',
        'The whole session would talk about it',
      ],
    },
  ],
  notices: [
    ...NOTICES_OF_EVERY_CONFERENCE,
    {
      ...{ kind: 'mentoring-agreement', asks: true, title: 'Mentors and first papers' },
      text: 'The paper stays the author’s own: a mentor asks, explains the field, and never writes a sentence of it. Both keep what they read to themselves until it is presented, above all ideas and data that are not published. Either of you can end it without giving a reason: write to {contact}, and there is another mentor.',
    },
  ],
  retention: keptAsUsual({
    reviews: { months: 18, reason: 'Next year’s first papers often continue these; their reviews help.' },
  }),
};
