import type { Schemas } from '@colloquy/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { SelectField } from '../../../parts/forms/select-field';
import { Loading } from '../../../parts/loading';
import { timeOf } from '../../../parts/local-time';
import { ProblemNote } from '../../../parts/problem-note';
import { Part } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { CostTable } from '../../desk/cost-table';
import { otherWeights } from '../../desk/weights/weighing';
import styles from '../acts/tool.module.css';
import type { Desk } from '../model/desk';
import { wishesOf } from '../model/wishes';
import { ruleName, shortDay } from '../model/words';
import { useCounted } from './use-counted';

const MADE = { here: 'Improved', mend: 'Mended', nothing: 'From nothing' } as const;

type Variant = Schemas['TimetableProposalSummaryDto'];

/** With which weights a proposal was made, in words. */
function weighingOf(desk: Desk, { weights }: Variant): string {
  const others = otherWeights(wishesOf(desk.instance), weights, desk.weights);
  if (others.length === 0) return 'Made with the weights of the conference.';
  return `Made with: ${others.map(({ label, words }) => `${label}: ${words}`).join('; ')}.`;
}

/** Two proposals beside what stands, rule by rule, counted with the weights of one's choice. */
export function Compared({ desk, variants }: { readonly desk: Desk; readonly variants: readonly Variant[] }) {
  const { slug: conference, timeZone } = useConference();
  const [left, setLeft] = useState(variants[0]?.id ?? '');
  const [right, setRight] = useState((variants[1] ?? variants[0])?.id ?? '');
  const [by, setBy] = useState<'own' | 'first' | 'second'>('own');
  const [a, b] = [left, right].map((id) => variants.find((one) => one.id === id) ?? variants[0]);
  const weights = { own: desk.weights, first: a?.weights, second: b?.weights }[by] ?? desk.weights;
  const isOne = a === b;
  const { data, error } = useCounted(
    conference,
    desk,
    (isOne ? [a] : [a, b]).flatMap((one) => one?.id ?? []),
    weights,
  );
  if (!a || !b) return null;
  const nameOf = (one: Variant): string =>
    `${MADE[one.from]}, ${timeOf(one.madeAt, timeZone)} on ${shortDay(one.madeAt.slice(0, 10))}${one.by ? `, ${one.by}` : ''}`;
  const options = variants.map((one) => ({ value: one.id, label: nameOf(one) }));
  const chosen = isOne ? [a] : [a, b];
  const columns = data
    ? [
        { name: 'Stands now', ...data.now, moved: null },
        ...data.proposed.map((judged, place) => ({
          name: place === 0 ? 'First' : 'Second',
          ...judged,
          moved: chosen[place]?.moved ?? 0,
        })),
      ]
    : null;
  return (
    <>
      <SelectField
        name="left"
        label="First"
        hint={weighingOf(desk, a)}
        value={left}
        onValue={setLeft}
        options={options}
      />
      {variants.length > 1 ? (
        <SelectField
          name="right"
          label="Second"
          hint={weighingOf(desk, b)}
          value={right}
          onValue={setRight}
          options={options}
        />
      ) : null}
      <SelectField
        name="by"
        label="Counted with"
        hint="All columns are counted alike, so that they can be compared."
        value={by}
        onValue={setBy}
        options={[
          { value: 'own', label: 'the weights of the conference' },
          { value: 'first', label: 'the weights of the first' },
          ...(isOne ? [] : [{ value: 'second' as const, label: 'the weights of the second' }]),
        ]}
      />
      <Part title="What each costs">
        <ProblemNote error={error} />
        {columns ? (
          <CostTable
            nameOf={ruleName}
            moves="Talks that move"
            columns={columns}
            change={isOne ? 'First against now' : 'Second against first'}
          />
        ) : error ? null : (
          <Loading />
        )}
      </Part>
      <p className={styles.acts}>
        {chosen.map((one, place) => (
          <Link
            key={one.id}
            to="/c/$conference/sessions/proposals/$job"
            params={{ conference, job: one.id }}
            className={styles.target}
          >
            {place === 0 ? 'Look at the first' : 'Look at the second'}
          </Link>
        ))}
      </p>
    </>
  );
}
