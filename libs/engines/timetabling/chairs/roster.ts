import { weightOf } from '../constraints/catalogue';
import { areBackToBack } from '../model/chairing';
import type { ChairCandidate, SessionChair } from '../model/instance';
import type { Cell, Plan } from '../model/plan';
import { barrierTo, type Duties, dutiesIn, missedBy } from './barriers';

/** What a further session of one person costs: more the more they have, so that the load is spread. */
const loadPrice = (sessions: number): number => sessions * sessions;

/** Who chairs what, in the making: cells and candidates by number, -1 where nobody is found. */
export class Roster {
  readonly chairOf: Int32Array;
  readonly duties: Duties;
  /** By candidate: the cells that they chair. */
  private readonly held: number[][];
  /** By candidate: what of the plan they chair that is not in the roster. */
  private readonly fixed: readonly (readonly SessionChair[])[];
  private readonly allowed: readonly (readonly boolean[])[];
  private readonly missed: readonly (readonly number[])[];
  private readonly ease: number;

  /** @param cells without a chair */
  constructor(
    private readonly plan: Plan,
    readonly cells: readonly Cell[],
    readonly candidates: readonly ChairCandidate[],
  ) {
    this.chairOf = new Int32Array(cells.length).fill(-1);
    this.duties = dutiesIn(plan.instance);
    this.held = candidates.map(() => []);
    this.fixed = candidates.map(({ person }) => plan.chairs.filter((chair) => chair.person === person));
    this.allowed = cells.map((cell) =>
      candidates.map((candidate) => barrierTo(plan, this.duties, candidate, cell) === undefined),
    );
    this.missed = cells.map((cell) => candidates.map(({ person }) => missedBy(plan, this.duties, person, cell)));
    this.ease = weightOf(plan.instance, 'Chairs at Ease');
  }

  mayChair(candidate: number, cell: number): boolean {
    return this.allowed[cell]![candidate]!;
  }

  /** The cells that a candidate chairs. */
  cellsOf(candidate: number): readonly number[] {
    return this.held[candidate]!;
  }

  /** Gives a cell to a candidate, or to nobody: -1. */
  give(cell: number, candidate: number): void {
    const before = this.held[this.chairOf[cell]!];
    before?.splice(before.indexOf(cell), 1);
    this.chairOf[cell] = candidate;
    this.held[candidate]?.push(cell);
  }

  /** Whether a candidate chairs nothing else in the session of the cell. */
  isFree(candidate: number, cell: number): boolean {
    const { session } = this.cells[cell]!;
    return (
      this.fixed[candidate]!.every((chair) => chair.session !== session) &&
      this.cellsOf(candidate).every((other) => other === cell || this.cells[other]!.session !== session)
    );
  }

  hasRoom(candidate: number): boolean {
    return this.loadOf(candidate) < this.candidates[candidate]!.most;
  }

  /** What a candidate's sessions cost together: their number, rest, and what they miss. */
  priceOf(candidate: number): number {
    const cells = this.cellsOf(candidate);
    const all: SessionChair[] = [
      ...this.fixed[candidate]!,
      ...cells.map((cell) => ({ ...this.cells[cell]!, person: this.candidates[candidate]!.person })),
    ];
    let price = loadPrice(all.length);
    for (const cell of cells) price += this.missed[cell]![candidate]! * this.ease;
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1)) if (areBackToBack(this.plan.instance, one, other)) price += this.ease;
    return price;
  }

  private loadOf(candidate: number): number {
    return this.fixed[candidate]!.length + this.cellsOf(candidate).length;
  }
}
