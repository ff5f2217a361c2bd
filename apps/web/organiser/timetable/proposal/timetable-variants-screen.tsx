import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { Answer } from '../../../parts/answer';
import { SelectField } from '../../../parts/forms/select-field';
import { Empty } from '../../../parts/loading';
import { momentOf } from '../../../parts/local-time';
import { Part, Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import styles from '../acts/tool.module.css';
import { priceSign, ruleName } from '../model/words';

const MADE = { here: 'Improved', mend: 'Mended', nothing: 'From nothing' } as const;

type Variant = Schemas['TimetableProposalSummaryDto'];

const inNumbers = (cost: number): string => cost.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** Two proposed timetables beside each other, rule by rule, and beside what stood when the first of them was made. */
export function TimetableVariantsScreen() {
  const { slug: conference } = useConference();
  const variants = useQuery({
    queryKey: ['timetable-proposals', conference],
    staleTime: 0,
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/timetable-proposals', { params: { path: { conference } } })),
  });
  return (
    <Screen title="Variants" lead="What the engine has proposed so far, and what each would cost by every rule.">
      <Answer query={variants}>
        {(found) => (found.length === 0 ? <NoVariants /> : <Compared variants={found} />)}
      </Answer>
    </Screen>
  );
}

function NoVariants() {
  const { slug: conference } = useConference();
  return (
    <Empty
      title="There is nothing to compare yet"
      act={
        <Link to="/c/$conference/sessions" params={{ conference }}>
          To the timetable
        </Link>
      }
    >
      <p>
        Let the engine work two times on the timetable, for example with other weights: both proposals are then shown
        here beside each other, and you accept the one that you like better.
      </p>
    </Empty>
  );
}

function Compared({ variants }: { readonly variants: readonly Variant[] }) {
  const { slug: conference, timeZone } = useConference();
  const [left, setLeft] = useState(variants[0]?.id ?? '');
  const [right, setRight] = useState((variants[1] ?? variants[0])?.id ?? '');
  const [a, b] = [left, right].map((id) => variants.find((one) => one.id === id) ?? variants[0]);
  if (!a || !b) return null;
  const nameOf = ({ from, madeAt, by, state }: Variant): string =>
    `${MADE[from]}, ${momentOf(madeAt, timeZone)}${by ? `, ${by}` : ''}${state === 'proposed' ? '' : ` (${state})`}`;
  const options = variants.map((one) => ({ value: one.id, label: nameOf(one) }));
  const costs = [a.before.terms, a.after.terms, b.after.terms];
  const terms = [...new Set(costs.flatMap((each) => Object.keys(each)))].toSorted(
    (one, other) =>
      Math.max(...costs.map((each) => each[other] ?? 0)) - Math.max(...costs.map((each) => each[one] ?? 0)),
  );
  return (
    <>
      <SelectField name="left" label="First" value={left} onValue={setLeft} options={options} />
      <SelectField name="right" label="Second" value={right} onValue={setRight} options={options} />
      <Part title="What each costs">
        <div className={styles.wide}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col" data-number>
                  Stood then
                </th>
                <th scope="col" data-number>
                  First
                </th>
                <th scope="col" data-number>
                  Second
                </th>
                <th scope="col" data-number>
                  Second against first
                </th>
              </tr>
            </thead>
            <tbody>
              <CostRow name="All together" costs={[a.before.cost, a.after.cost, b.after.cost]} />
              {terms.map((term) => (
                <CostRow key={term} name={ruleName(term)} costs={costs.map((each) => each[term] ?? 0)} />
              ))}
              <tr>
                <th scope="row">Talks that move</th>
                <td data-number>–</td>
                <td data-number>{a.moved}</td>
                <td data-number>{b.moved}</td>
                <td data-number>{priceSign(b.moved - a.moved)}</td>
              </tr>
            </tbody>
          </table>
        </div>
      </Part>
      <p className={styles.acts}>
        {[a, b].map((one, place) => (
          <Link
            key={place === 0 ? 'first' : 'second'}
            to="/c/$conference/sessions/proposals/$job"
            params={{ conference, job: one.id }}
          >
            {place === 0 ? 'Look at the first' : 'Look at the second'}
          </Link>
        ))}
      </p>
    </>
  );
}

function CostRow({ name, costs }: { readonly name: string; readonly costs: readonly number[] }) {
  const [then = 0, first = 0, second = 0] = costs;
  const change = second - first;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-number>{inNumbers(then)}</td>
      <td data-number>{inNumbers(first)}</td>
      <td data-number>{inNumbers(second)}</td>
      <td data-number className={change > 0 ? styles.bad : change < 0 ? styles.good : undefined}>
        {priceSign(change)}
      </td>
    </tr>
  );
}
