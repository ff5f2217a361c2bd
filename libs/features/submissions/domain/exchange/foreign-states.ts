import { folded } from './foreign-work';
import { LEAVE_OUT, type Matter, type Matters } from './matters';

/** What becomes of a work that comes in: decisions are made here, whatever was decided elsewhere. */
export type TakenState = 'submitted' | 'withdrawn';

const OPTIONS: Matter['options'] = [
  { value: 'submitted', label: 'comes in as submitted' },
  { value: 'withdrawn', label: 'comes in as withdrawn' },
  { value: LEAVE_OUT, label: 'is left out' },
];

/** What the states of the other systems usually become. Those of Indico: merged and duplicate works live on in another. */
const USUAL: Readonly<Record<string, string>> = {
  '': 'submitted',
  submitted: 'submitted',
  accepted: 'submitted',
  confirmed: 'submitted',
  rejected: LEAVE_OUT,
  declined: 'submitted',
  waitlisted: 'submitted',
  'in revision': 'submitted',
  withdrawn: 'withdrawn',
  canceled: LEAVE_OUT,
  cancelled: LEAVE_OUT,
  draft: LEAVE_OUT,
  deleted: LEAVE_OUT,
  merged: LEAVE_OUT,
  duplicate: LEAVE_OUT,
  invited: LEAVE_OUT,
};

/** What becomes of a work in this state; null where somebody has to choose first. */
export function takenState(state: string, matters: Matters): TakenState | typeof LEAVE_OUT | null {
  const known = folded(state);
  if (known === '' || known === 'submitted') return 'submitted';
  return matters.ask('state', state, OPTIONS, USUAL[known] ?? null) as TakenState | typeof LEAVE_OUT | null;
}
