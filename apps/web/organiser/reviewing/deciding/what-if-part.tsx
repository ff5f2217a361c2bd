import {
  type DecisionCandidate,
  type Places,
  proposeDecisions,
  type RankedBy,
  tiesAtTheEdge,
  whoWouldMove,
} from '@colloquy/engines/deciding';
import { useMemo, useState } from 'react';
import { Button } from '../../../parts/button';
import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import { Part } from '../../../parts/screen';
import { type Board, type BoardRow, isDecidable, OUTCOME_WORDS, outcomeOf, works } from './board-query';
import styles from './deciding.module.css';
import { type useDecide, wantedFor } from './use-decide';

const FEW = 8;

type Candidate = BoardRow & DecisionCandidate;

/** What would be, for so many places: worked out here, at once, with nothing taken down. */
function outlookOf(rows: readonly BoardRow[], places: Places) {
  const candidates = rows.filter(isDecidable) as unknown as readonly Candidate[];
  const proposed = proposeDecisions(candidates, places);
  const byId = new Map(candidates.map((row) => [row.submissionId, row]));
  const standing = new Map(
    candidates.flatMap(({ submissionId, decision }) => {
      const outcome = decision?.state === 'pending' ? outcomeOf(decision.outcome) : null;
      return outcome ? [[submissionId, outcome] as const] : [];
    }),
  );
  const placed = proposed.flatMap(({ submissionId, outcome }) => {
    const row = byId.get(submissionId);
    return row ? [{ ...row, outcome }] : [];
  });
  return {
    ties: tiesAtTheEdge(placed, places.by ?? 'raw'),
    moves: whoWouldMove(standing, proposed).flatMap((move) => {
      const row = byId.get(move.submissionId);
      const reason = proposed.find(({ submissionId }) => submissionId === move.submissionId)?.reason ?? '';
      return row ? [{ ...move, row, reason }] : [];
    }),
  };
}

function Moves({ moves }: { readonly moves: ReturnType<typeof outlookOf>['moves'] }) {
  const [all, setAll] = useState(false);
  const shown = all ? moves : moves.slice(0, FEW);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ submissionId, row, from, to, reason }) => (
          <li key={submissionId}>
            <strong>{row.code}</strong>: {from ? `${OUTCOME_WORDS[from]} → ` : ''}
            {OUTCOME_WORDS[to]}. <span className={styles.quiet}>{reason}</span>
          </li>
        ))}
      </ul>
      {shown.length < moves.length ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          Show all {moves.length}
        </Button>
      ) : null}
    </>
  );
}

/** Asks how many places there might be, and shows at once who would get what. Nothing is taken down before it is asked. */
export function WhatIfPart({ board, deciding }: { board: Board; deciding: ReturnType<typeof useDecide> }) {
  const { places } = board.plan;
  const open = board.rows.filter(isDecidable).length;
  const [talks, setTalks] = useState(places.talk ?? Math.ceil(open / 2));
  const [lightning, setLightning] = useState(places['lightning-talk']);
  const [posters, setPosters] = useState(places.poster ?? Math.floor(open / 2));
  const [by, setBy] = useState<RankedBy>('raw');
  const { moves, ties } = useMemo(
    () => outlookOf(board.rows, { talks, posters, by, ...(lightning === null ? {} : { lightningTalks: lightning }) }),
    [board.rows, talks, lightning, posters, by],
  );
  if (open === 0) return null;
  return (
    <Part title="What if …">
      <p>Change the numbers and see at once who would get what. Nothing is taken down until you say so.</p>
      <div className={styles.form}>
        <NumberField
          name="talks"
          label="Talks"
          min={0}
          max={10_000}
          value={talks}
          onValue={(to) => setTalks(to ?? 0)}
        />
        <NumberField
          name="lightning"
          label="Lightning talks"
          hint="Empty: among the talks"
          min={0}
          max={10_000}
          value={lightning}
          onValue={setLightning}
        />
        <NumberField
          name="posters"
          label="Posters"
          min={0}
          max={10_000}
          value={posters}
          onValue={(to) => setPosters(to ?? 0)}
        />
        <SelectField
          name="by"
          label="In order of"
          value={by}
          options={[
            { value: 'raw', label: 'raw means' },
            { value: 'adjusted', label: 'adjusted means' },
          ]}
          onValue={setBy}
        />
      </div>
      <p role="status" className={styles.said}>
        {moves.length === 0
          ? 'What is decided is what the reviews suggest for these places.'
          : `${works(moves.length).replace(/^./, (letter) => letter.toUpperCase())} would get something else than now.`}
      </p>
      <Moves moves={moves} />
      {ties.length > 0 ? (
        <>
          <h3>Ties at the edge</h3>
          <ul className={styles.list}>
            {ties.map(({ mean, sentence }) => (
              <li key={mean}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : null}
      {moves.length > 0 ? (
        <div className={styles.acts}>
          <Button
            busy={deciding.isPending}
            onClick={() => deciding.decide(moves.map(({ row, to }) => wantedFor(row, to)))}
          >
            {moves.length === 1 ? 'Take down this decision' : `Take down these ${moves.length} decisions`}
          </Button>
        </div>
      ) : null}
    </Part>
  );
}
