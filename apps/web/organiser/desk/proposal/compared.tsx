import { type ReactNode, useState } from 'react';
import { SelectField } from '../../../parts/forms/select-field';
import { timeOf } from '../../../parts/local-time';
import { useConference } from '../../../parts/use-conference';
import styles from '../../timetable/acts/tool.module.css';
import { otherWeights, type Wish } from '../weights/weighing';
import type { SearchFrom } from './ask-engine-dialog';

const MADE: Record<SearchFrom, string> = { here: 'Improved', mend: 'Mended', nothing: 'From nothing' };

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

/** A proposal among others. */
export interface Variant {
  readonly id: string;
  readonly from: SearchFrom;
  readonly madeAt: string;
  readonly by: string | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly moved: number;
}

/**
 * Two proposals beside what stands, rule by rule, counted with the weights of one's choice.
 * @param whose whose weights are the usual ones, such as `the conference`
 * @param costs what each costs, counted with some weights
 * @param lookAt a way to one of them
 */
export function Compared(props: {
  readonly variants: readonly Variant[];
  readonly wishes: readonly Wish[];
  readonly weights: Readonly<Record<string, number>>;
  readonly whose: string;
  readonly costs: (chosen: readonly Variant[], weights: Readonly<Record<string, number>>) => ReactNode;
  readonly lookAt: (one: Variant, words: string) => ReactNode;
}) {
  const { variants, wishes, weights, whose, costs, lookAt } = props;
  const { timeZone } = useConference();
  const [left, setLeft] = useState(variants[0]?.id ?? '');
  const [right, setRight] = useState((variants[1] ?? variants[0])?.id ?? '');
  const [by, setBy] = useState<'own' | 'first' | 'second'>('own');
  const [a, b] = [left, right].map((id) => variants.find((one) => one.id === id) ?? variants[0]);
  if (!a || !b) return null;
  const chosen = a === b ? [a] : [a, b];
  const weighing = (one: Variant): string => {
    const others = otherWeights(wishes, one.weights, weights);
    if (others.length === 0) return `Made with the weights of ${whose}.`;
    return `Made with: ${others.map(({ label, words }) => `${label}: ${words}`).join('; ')}.`;
  };
  const options = variants.map(({ id, from, madeAt, by: maker }) => ({
    value: id,
    label: `${MADE[from]}, ${timeOf(madeAt, timeZone)} on ${DAY.format(new Date(madeAt))}${maker ? `, ${maker}` : ''}`,
  }));
  return (
    <>
      <SelectField name="left" label="First" hint={weighing(a)} value={left} onValue={setLeft} options={options} />
      {variants.length > 1 ? (
        <SelectField
          name="right"
          label="Second"
          hint={weighing(b)}
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
          { value: 'own', label: `the weights of ${whose}` },
          { value: 'first', label: 'the weights of the first' },
          ...(a === b ? [] : [{ value: 'second' as const, label: 'the weights of the second' }]),
        ]}
      />
      {costs(chosen, { own: weights, first: a.weights, second: b.weights }[by])}
      <p className={styles.acts}>
        {chosen.map((one, place) => lookAt(one, place === 0 ? 'Look at the first' : 'Look at the second'))}
      </p>
    </>
  );
}
