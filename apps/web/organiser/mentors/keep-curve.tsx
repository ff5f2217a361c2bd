import type { Schemas } from '@colloquy/api-client';
import { RadioGroup } from '../../parts/forms/radio-group';
import { Part } from '../../parts/screen';
import styles from './mentors.module.css';
import { namesOf, type Run } from './run-names';

type Choice = Schemas['MatchChoiceDto'];

const WIDTH = 320;
const HEIGHT = 140;
const EDGE = 24;

/** The ways to match again: fewer moves against a better fit, drawn and as choices; and who would move by the chosen one. */
export function KeepCurve(props: {
  readonly run: Run;
  readonly choices: readonly Choice[];
  readonly keep: number | null;
  readonly onKeep: (keep: number | null) => void;
}) {
  const { run, choices, keep, onKeep } = props;
  const { code, mentor } = namesOf(run);
  const chosen = choices.find((choice) => choice.keep === keep);
  const ways = differing(choices, chosen);
  return (
    <Part title="How much may move?">
      {ways.length > 1 ? (
        <>
          <p>
            Some moves cannot be helped. The more others may move, the better all fit; the fewer, the less is upset.
            Chosen for you is the usual way: as few moves as leave at least 99.5&nbsp;% of the best mean fit, a
            difference that nobody notices.
          </p>
          <Curve choices={ways} keep={keep} />
          <RadioGroup
            name="keep"
            label="Choose a way"
            value={String(keep)}
            options={ways.map((choice) => ({
              value: String(choice.keep),
              label: `${choice.keep === null ? 'As usual: ' : ''}${moves(choice.chosen)} by choice, ${choice.forced} that cannot be helped`,
              hint: `Mean ${percent(choice.share)} of the best; weakest pair ${choice.worst?.toFixed(2) ?? '–'}; without a mentor ${choice.unassigned}`,
            }))}
            onValue={(value) => onKeep(value === 'null' ? null : Number(value))}
          />
        </>
      ) : (
        <p>There is nothing to choose: however much may move, the best is the same.</p>
      )}
      {chosen && chosen.moves.length > 0 ? (
        <ul className={styles.moves}>
          {chosen.moves.map(({ submissionId, from, to, forced }) => (
            <li key={`${submissionId} ${from}`}>
              <strong>{code(submissionId)}</strong>: {mentor(from) || 'somebody who has left'} →{' '}
              {mentor(to) || 'nobody'}
              {forced ? ' (cannot be helped)' : ''}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.still}>Nobody moves.</p>
      )}
    </Part>
  );
}

/** The ways that lead to different pairs, each once, from many moves to few: as the chosen one where it leads there, too. */
function differing(choices: readonly Choice[], chosen: Choice | undefined): Choice[] {
  const told = ({ moves: moved }: Choice) => JSON.stringify(moved.map(({ submissionId, to }) => [submissionId, to]));
  const ways = new Map(choices.toReversed().map((choice) => [told(choice), choice]));
  if (chosen) ways.set(told(chosen), chosen);
  return choices
    .filter((choice) => ways.get(told(choice)) === choice)
    .toSorted((one, other) => other.chosen - one.chosen);
}

function Curve({ choices, keep }: { readonly choices: readonly Choice[]; readonly keep: number | null }) {
  const most = Math.max(1, ...choices.map(({ chosen }) => chosen));
  const least = Math.min(1, ...choices.map(({ share }) => share ?? 1));
  const x = ({ chosen }: Choice) => EDGE + (chosen / most) * (WIDTH - 2 * EDGE);
  const y = ({ share }: Choice) => HEIGHT - EDGE - (((share ?? 1) - least) / (1 - least || 1)) * (HEIGHT - 2 * EDGE);
  return (
    <svg
      className={styles.curve}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label="Moves by choice against the mean fit; the choices below say the same in figures."
    >
      <polyline points={choices.map((choice) => `${x(choice)},${y(choice)}`).join(' ')} />
      {choices.map((choice) => (
        <circle key={choice.keep} cx={x(choice)} cy={y(choice)} r={choice.keep === keep ? 7 : 4} />
      ))}
      <text x={EDGE} y={HEIGHT - 4}>
        0 moves
      </text>
      <text x={WIDTH - EDGE} y={HEIGHT - 4} textAnchor="end">
        {moves(most)}
      </text>
    </svg>
  );
}

const moves = (count: number): string => (count === 1 ? '1 move' : `${count} moves`);
const percent = (share: number | null | undefined): string => (share ? `${(share * 100).toFixed(1)} %` : '–');
