import { Loading } from '../../../parts/loading';
import { ProblemNote } from '../../../parts/problem-note';
import { Part } from '../../../parts/screen';
import { type CostColumn, CostTable } from '../cost-table';

type Cost = Pick<CostColumn, 'cost' | 'terms'>;

/** What stands and what is proposed, each counted with the same weights. */
export interface Counted {
  readonly now: Cost;
  readonly proposed: readonly Cost[];
}

/** What stands and one or two proposals side by side, once they are counted. @param moved how much each moves */
export function CountedCosts(props: {
  readonly counted: Counted | undefined;
  readonly error: Error | null;
  readonly moved: readonly number[];
  readonly nameOf: (term: string) => string;
  /** What is counted in the last row, such as `Talks that move`. */
  readonly moves: string;
}) {
  const { counted, error, moved, nameOf, moves } = props;
  const columns = counted
    ? [
        { name: 'Stands now', ...counted.now, moved: null },
        ...counted.proposed.map((judged, place) => ({
          name: place === 0 ? 'First' : 'Second',
          ...judged,
          moved: moved[place] ?? 0,
        })),
      ]
    : null;
  return (
    <Part title="What each costs">
      <ProblemNote error={error} />
      {columns ? (
        <CostTable
          nameOf={nameOf}
          moves={moves}
          columns={columns}
          change={moved.length === 1 ? 'First against now' : 'Second against first'}
        />
      ) : error ? null : (
        <Loading />
      )}
    </Part>
  );
}
