import { checkHall, type FindingKind, type FloorPlan, planFaults, thingsOf } from '@colloquy/engines/poster-layout';
import { DomainError, type Fault } from '@colloquy/kernel';
import { redrawn, type WantedThing } from './draw-plan';
import { THING_KINDS } from './kept-thing';

/** Findings with which no plan can be drawn and walked; all others are told, and stay the organisers' decision. */
const UNREADABLE: readonly FindingKind[] = ['outline-crosses', 'outline-flat', 'shape-crosses', 'unreadable'];

/** In which list of a plan things of a kind stand. */
const LISTS: Readonly<Record<string, string>> = {
  ...{ doors: 'door', areas: 'area', power: 'socket', obstacles: 'obstacle', runs: 'run' },
};

const LONGEST_LABEL = 120;

/**
 * Refuses things with which the plan could not be read, each beside its step; nothing is drawn then.
 * @throws DomainError `floor-plan-unclear`
 */
export function refuseUnclear(plan: FloorPlan, wanted: readonly WantedThing[]): void {
  const faults = stepFaults(wanted);
  if (faults.length === 0) faults.push(...faultsOf(plan, wanted));
  if (faults.length === 0) return;
  const message = `The floor plan would not be clear: ${faults.map((fault) => fault.message).join(' ')} Nothing was changed.`;
  throw new DomainError('contradictory', 'floor-plan-unclear', message, faults);
}

function stepFaults(wanted: readonly WantedThing[]): Fault[] {
  return wanted.flatMap(({ kind, id, value }, place): Fault[] => {
    const fault = (field: string, message: string): Fault[] => [{ field: `steps.${place}.${field}`, message }];
    if (!THING_KINDS.includes(kind)) return fault('kind', `A hall has no "${kind}".`);
    const first = wanted.findIndex((other) => other.kind === kind && other.id === id);
    if (first < place) return fault('id', `${id} is drawn twice. Keep one.`);
    const isOnly = kind === 'name' || kind === 'outline' || kind === 'clearances';
    if (isOnly && id !== kind) return fault('id', `Its id is "${kind}": a hall has one.`);
    if (value === null) return kind === 'name' || kind === 'outline' ? fault('value', `A hall has its ${kind}.`) : [];
    const { label, name } = value as { readonly label?: unknown; readonly name?: unknown };
    const tooLong = [label, name].some((words) => typeof words === 'string' && words.length > LONGEST_LABEL);
    return tooLong ? fault('value', `Say it in at most ${LONGEST_LABEL} characters.`) : [];
  });
}

function faultsOf(plan: FloorPlan, wanted: readonly WantedThing[]): Fault[] {
  const next = redrawn(plan, wanted);
  const unreadable = planFaults(next);
  if (unreadable.length > 0)
    return unreadable.map((fault) => ({ ...fault, field: besideStep(next, wanted, fault.field) ?? 'steps' }));
  return checkHall(next).findings.flatMap(({ kind, things, message, help }) => {
    if (!UNREADABLE.includes(kind)) return [];
    const place = wanted.findIndex(({ id }) => things.includes(id));
    return place < 0 ? [] : [{ field: `steps.${place}.value`, message: `${message} ${help}` }];
  });
}

/** The step that an engine's field such as `runs.3.from` belongs to. */
function besideStep(plan: FloorPlan, wanted: readonly WantedThing[], field = ''): string | null {
  const [list = '', index, ...rest] = field.split('.');
  const kind = LISTS[list];
  const id = kind ? thingsOf(plan).filter((thing) => thing.kind === kind)[Number(index)]?.id : list;
  const place = wanted.findIndex((step) => step.id === id && step.kind === (kind ?? list));
  return place < 0 ? null : ['steps', place, 'value', ...(kind ? rest : [])].join('.');
}
