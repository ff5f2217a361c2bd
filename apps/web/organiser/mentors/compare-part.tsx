import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../parts/answer';
import { SelectField } from '../../parts/forms/select-field';
import { momentOf } from '../../parts/local-time';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import styles from './mentors.module.css';
import { boardQuery, matchRunQuery } from './pair-queries';
import { pairsOf, type Run } from './run-names';

/** Another proposal beside this one: their figures, and only the works for which they differ. */
export function ComparePart({ run, keep }: { readonly run: Run; readonly keep: number | null }) {
  const { slug: conference, timeZone } = useConference();
  const [other, setOther] = useState('');
  const board = useQuery(boardQuery(conference));
  const runs = (board.data?.runs ?? []).filter(({ id, kind }) => id !== run.id && kind !== 'repair');
  if (runs.length === 0) return null;
  return (
    <Part title="Compare">
      <SelectField
        name="other"
        label="Compare with the proposal of"
        value={other}
        empty="Choose another proposal"
        options={runs.map(({ id, madeAt }) => ({ value: id, label: momentOf(madeAt, timeZone) }))}
        onValue={setOther}
      />
      {other === '' ? null : <Compared run={run} keep={keep} other={other} />}
    </Part>
  );
}

function Compared({ run, keep, other }: { readonly run: Run; readonly keep: number | null; readonly other: string }) {
  const { slug: conference } = useConference();
  return (
    <Answer query={useQuery(matchRunQuery(conference, other))}>
      {(found) => <Differences run={run} keep={keep} other={found} />}
    </Answer>
  );
}

function Differences({ run, keep, other }: { readonly run: Run; readonly keep: number | null; readonly other: Run }) {
  const [mine, theirs] = [pairsOf(run, keep), pairsOf(other, null)];
  const codes = [...new Set([...mine, ...theirs].map(({ code }) => code))].sort();
  const who = (pairs: typeof mine, code: string) => pairs.find((pair) => pair.code === code);
  const differing = codes.filter((code) => who(mine, code)?.mentorId !== who(theirs, code)?.mentorId);
  const words = (pair: (typeof mine)[number] | undefined) => (pair ? `${pair.mentor} (${pair.band})` : 'nobody');
  const rows: [string, string, string][] = [
    ['Pairs', String(mine.length), String(theirs.length)],
    ['Mean', mean(mine), mean(theirs)],
    ['Weakest', worst(mine), worst(theirs)],
  ];
  return (
    <div className={styles.place}>
      <table className={styles.compared}>
        <caption>
          {differing.length === 0
            ? 'The two propose the same.'
            : `They differ for ${differing.length} of ${codes.length} works.`}
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">This one</th>
            <th scope="col">The other</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, one, two]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{one}</td>
              <td>{two}</td>
            </tr>
          ))}
          {differing.map((code) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td>{words(who(mine, code))}</td>
              <td>{words(who(theirs, code))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Scored = readonly { readonly score: number }[];
const mean = (pairs: Scored): string =>
  pairs.length === 0 ? '–' : (pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length).toFixed(3);
const worst = (pairs: Scored): string =>
  pairs.length === 0 ? '–' : Math.min(...pairs.map(({ score }) => score)).toFixed(3);
