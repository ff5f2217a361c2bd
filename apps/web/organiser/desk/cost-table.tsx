import styles from '../timetable/acts/tool.module.css';
import { priceSign } from './price-words';

/** What one plan costs, by rule. */
export interface CostColumn {
  readonly name: string;
  readonly cost: number;
  readonly terms: Readonly<Record<string, number>>;
  /** How much it moves; null for the one that stands. */
  readonly moved: number | null;
}

/** A cost, or a part of one, as a number to be read. */
export const inNumbers = (cost: number): string => cost.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/**
 * Plans beside each other, rule by rule, what costs most first; the last column sets the last two against each other.
 * @param change what the last column is called
 * @param nameOf a rule in words
 * @param moves what is counted in the last row, such as `Talks that move`
 */
export function CostTable(props: {
  readonly columns: readonly CostColumn[];
  readonly change: string;
  readonly nameOf: (term: string) => string;
  readonly moves: string;
}) {
  const { columns, change, nameOf, moves } = props;
  const most = (term: string): number => Math.max(...columns.map(({ terms }) => terms[term] ?? 0));
  const terms = [...new Set(columns.flatMap((column) => Object.keys(column.terms)))]
    .filter((term) => most(term) > 0)
    .toSorted((one, other) => most(other) - most(one));
  const row = (name: string, costOf: (column: CostColumn) => number) => (
    <CostRow key={name} name={name} change={change} columns={columns} costs={columns.map(costOf)} />
  );
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" data-number>
                {name}
              </th>
            ))}
            <th scope="col" data-number>
              {change}
            </th>
          </tr>
        </thead>
        <tbody>
          {row('All together', ({ cost }) => cost)}
          {terms.map((term) => row(nameOf(term), (column) => column.terms[term] ?? 0))}
          <tr>
            <th scope="row">{moves}</th>
            {columns.map(({ name, moved }) => (
              <td key={name} data-number data-label={name}>
                {moved ?? '–'}
              </td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function CostRow(props: {
  readonly name: string;
  readonly change: string;
  readonly columns: readonly CostColumn[];
  readonly costs: readonly number[];
}) {
  const { name, change, columns, costs } = props;
  const difference = (costs.at(-1) ?? 0) - (costs.at(-2) ?? 0);
  const look = Math.abs(difference) < 0.05 ? undefined : difference > 0 ? styles.bad : styles.good;
  return (
    <tr>
      <th scope="row">{name}</th>
      {costs.map((cost, place) => (
        <td key={columns[place]?.name} data-number data-label={columns[place]?.name}>
          {inNumbers(cost)}
        </td>
      ))}
      <td data-number data-label={change} className={look}>
        {priceSign(difference)}
      </td>
    </tr>
  );
}
