/** The stretches of a conference's year, in the order in which they come. */
export const PHASES = [
  'interest',
  'submission',
  'mentoring',
  'review',
  'decision',
  'preparation',
  'event',
  'afterwards',
] as const;

/** One of them. */
export type PhaseName = (typeof PHASES)[number];

interface Words {
  readonly label: string;
  readonly meaning: string;
  /** Without it there is no conference. */
  readonly needed?: boolean;
}

const WORDS: Record<PhaseName, Words> = {
  interest: { label: 'Interest', meaning: 'Students and mentors hear of it and may put their names down.' },
  submission: {
    label: 'Submission',
    meaning: 'Students write and submit their abstracts. The end is the deadline that everybody sees.',
    needed: true,
  },
  mentoring: { label: 'Mentoring', meaning: 'Mentors comment, and students make their abstracts better.' },
  review: { label: 'Review', meaning: 'Reviewers read and score the abstracts.' },
  decision: { label: 'Decision', meaning: 'You decide who gives a talk and who shows a poster, and tell everybody.' },
  preparation: { label: 'Preparation', meaning: 'Timetable, slides, posters, rehearsals; the programme comes out.' },
  event: { label: 'The conference', meaning: 'The day itself.', needed: true },
  afterwards: { label: 'Afterwards', meaning: 'Certificates, thanks, feedback, and notes for the next committee.' },
};

/** What a phase is called on the screen, and what happens in it. */
export const phaseWords = (name: PhaseName): Words => WORDS[name];
