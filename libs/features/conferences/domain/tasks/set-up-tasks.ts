import type { Calendar } from './calendar';
import { type Task, task } from './task';
import { count, naming } from './words';

/** A section of the set-up that is not finished yet. */
export interface OpenSection {
  readonly section: string;
  /** Its heading: `Rooms`. */
  readonly title: string;
}

/** How far the set-up of a conference is. */
export interface SetUpFacts {
  /** In the order of the guided path. */
  readonly open: readonly OpenSection[];
  readonly sections: number;
  readonly callOpen: boolean;
}

/** The set-up is finished section by section; then the call is opened. */
export function setUpTasks({ open, sections, callOpen }: SetUpFacts, calendar: Calendar): Task[] {
  const [first] = open;
  const deadline = calendar.startOf('interest') ?? calendar.startOf('submission');
  if (first) {
    const titles = open.map(({ title }) => title);
    return [
      task({
        key: 'finish-set-up',
        stage: 'set-up',
        what: `Finish the set-up: ${naming(titles)} ${titles.length === 1 ? 'needs' : 'need'} another look.`,
        why: callOpen
          ? 'The call is open, so people go by what stands there.'
          : 'Nobody can send in an abstract before the call is open, and the call opens once the set-up is whole.',
        deadline: callOpen ? null : deadline,
        pressing: !callOpen,
        done: sections - open.length,
        of: sections,
        button: { label: `Go on with ${uncapital(first.title)}`, to: `set-up/${first.section}` },
      }),
    ];
  }
  if (callOpen) return [];
  return [
    task({
      key: 'open-call',
      stage: 'set-up',
      what: 'Open the call: the set-up is whole.',
      why: `All ${count(sections, 'section')} are done. Students see the call from the day on which its phase begins.`,
      deadline,
      pressing: true,
      button: { label: 'Open the call', to: 'set-up/check' },
    }),
  ];
}

const uncapital = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
