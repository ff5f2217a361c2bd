/** The parts of the guided path, in their order; the last one looks over all of them and opens the call. */
export const SECTIONS = [
  'basics',
  'phases',
  'tracks',
  'types',
  'rooms',
  'days',
  'posters',
  'abstract',
  'form',
  'reviewing',
  'people',
  'privacy',
] as const;

/** A part of the set-up that the server knows by this name. */
export type SectionName = (typeof SECTIONS)[number];

/** A screen of the path. */
export type StepName = SectionName | 'check';

/** The words of one screen of the path. */
export interface Step {
  readonly name: StepName;
  /** In the list of steps and on the button that leads here. */
  readonly label: string;
  /** At the head of the screen. */
  readonly title: string;
  /** What is asked, and why it matters. */
  readonly lead: string;
}

/** Every screen of the path with its words, in the order in which they are walked. */
export const STEPS: readonly Step[] = [
  {
    name: 'basics',
    label: 'The basics',
    title: 'What is it called, when and where?',
    lead: 'This stands at the head of every page, e-mail and certificate. The place may still be open.',
  },
  {
    name: 'phases',
    label: 'Dates of the year',
    title: 'What happens when?',
    lead: 'We counted these dates back from the day of the conference. Move any of them; students see the last day for submitting on every page.',
  },
  {
    name: 'tracks',
    label: 'Tracks',
    title: 'Which fields will be presented?',
    lead: 'A track is a field that visitors can follow through the day. Students choose one when they submit. Three to six are plenty; one is fine.',
  },
  {
    name: 'types',
    label: 'Ways to present',
    title: 'How will people present, and for how long?',
    lead: 'Students say which of these they would like; you decide in the end. The timetable is made with these lengths.',
  },
  {
    name: 'rooms',
    label: 'Rooms',
    title: 'Which rooms do you have?',
    lead: 'Talks are put into rooms that seat the likely audience. Access is told to everybody, so that nobody has to ask. Not booked yet? Give a guess, and change it when you know.',
  },
  {
    name: 'days',
    label: 'The day itself',
    title: 'How does the day run?',
    lead: 'Talks are placed inside blocks. Everything that everybody shares, such as the welcome or lunch, is a gathering.',
  },
  {
    name: 'posters',
    label: 'Poster areas',
    title: 'Where will the posters hang?',
    lead: 'Each area is a group of boards. We use their size for the advice to presenters, and place people who need a socket or a quiet spot where there is one.',
  },
  {
    name: 'abstract',
    label: 'The abstract',
    title: 'What belongs in an abstract?',
    lead: 'Whoever writes a first abstract is glad to be told what goes where. Ask for one free text, or for sections with a word of advice each.',
  },
  {
    name: 'form',
    label: 'Submission form',
    title: 'What do you ask students?',
    lead: 'Title, authors and abstract are always asked. Everything else is up to you.',
  },
  {
    name: 'reviewing',
    label: 'Reviewing',
    title: 'How will abstracts be judged?',
    lead: 'Reviewers give a score for each criterion. Every score has a meaning in words, so that two people mean the same by a 4.',
  },
  {
    name: 'people',
    label: 'People',
    title: 'Who helps you?',
    lead: 'Nobody runs a conference alone. Everybody whom you invite sees only what their part needs.',
  },
  {
    name: 'privacy',
    label: 'Privacy',
    title: 'Who answers for people’s data, and how long is it kept?',
    lead: 'The law asks for a name and for an end. The usual periods are filled in; for the name, ask whoever is in charge of data protection at your university. One e-mail is enough.',
  },
  {
    name: 'check',
    label: 'Check and open',
    title: 'Check your answers, then open the call',
    lead: 'Read it through once, best by somebody else of your committee. Nothing is public until you press the button at the end.',
  },
];

/** The step of that name, with its place in the path. */
export function stepOf(name: string): { readonly step: Step; readonly index: number } | undefined {
  const index = STEPS.findIndex((step) => step.name === name);
  const step = STEPS[index];
  return step ? { step, index } : undefined;
}
