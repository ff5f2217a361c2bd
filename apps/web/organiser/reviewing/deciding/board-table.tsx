import { OUTCOMES, type Outcome } from '@colloquy/engines/deciding';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../parts/button';
import { SelectField } from '../../../parts/forms/select-field';
import { Menu } from '../../../parts/overlays/menu';
import { Part } from '../../../parts/screen';
import { DataTable } from '../../../parts/tables/data-table';
import { useConference } from '../../../parts/use-conference';
import { boardColumns } from './board-columns';
import { boardKeys, KeysInWords } from './board-keys';
import { type Board, type BoardRow, isDecidable, OUTCOME_WORDS } from './board-query';
import styles from './deciding.module.css';
import { LeniencyInWords } from './leniency-in-words';
import { BOARD_SPECIALS, type BoardNarrowing, type BoardSpecial, narrowedBoard, WHOLE_BOARD } from './narrow-board';
import { type useDecide, wantedFor } from './use-decide';

const keyOf = ({ submissionId }: BoardRow): string => submissionId;
const BY_MEAN = { key: 'mean', down: true };
const OUTCOME_OPTIONS = OUTCOMES.map((value) => ({ value, label: OUTCOME_WORDS[value] }));

function Filters(props: { readonly asked: BoardNarrowing; readonly ask: (change: Partial<BoardNarrowing>) => void }) {
  const { asked, ask } = props;
  const { tracks } = useConference();
  const isNarrowed = Object.values(asked).some((value) => value !== '');
  return (
    <search className={styles.filters} aria-label="Narrow the board">
      <SelectField
        name="track"
        label="Track"
        empty="Every track"
        value={asked.track}
        options={tracks.map(({ id, letter, name }) => ({ value: id, label: `${letter}: ${name}` }))}
        onValue={(track) => ask({ track })}
      />
      <SelectField
        name="wished"
        label="Wished"
        empty="Every wish"
        value={asked.wished}
        options={OUTCOME_OPTIONS.slice(0, 3)}
        onValue={(wished) => ask({ wished })}
      />
      <SelectField
        name="outcome"
        label="Decision"
        empty="Every decision"
        value={asked.outcome}
        options={OUTCOME_OPTIONS}
        onValue={(outcome) => ask({ outcome })}
      />
      <SelectField
        name="only"
        label="Only those"
        empty="All"
        value={asked.only}
        options={Object.entries(BOARD_SPECIALS).map(([value, label]) => ({ value: value as BoardSpecial, label }))}
        onValue={(only) => ask({ only })}
      />
      {isNarrowed ? (
        <Button look="quiet" onClick={() => ask(WHOLE_BOARD)}>
          Show everything
        </Button>
      ) : null}
    </search>
  );
}

/** What can be decided on the works that are chosen; the keys hear of them by `picked` as long as there are any. */
function BulkDecide(props: {
  readonly chosen: readonly BoardRow[];
  readonly picked: RefObject<readonly BoardRow[]>;
  readonly take: (some: readonly BoardRow[], outcome: Outcome | null) => void;
}) {
  const { chosen, picked, take } = props;
  useEffect(() => {
    picked.current = chosen;
    return () => {
      picked.current = [];
    };
  }, [chosen, picked]);
  const items = OUTCOMES.map((outcome, place) => ({
    ...{ label: OUTCOME_WORDS[outcome], hint: `Key ${place + 1}` },
    onSelect: () => take(chosen, outcome),
  }));
  return (
    <>
      <Menu label="Decide" items={items} />
      <Button look="quiet" onClick={() => take(chosen, null)}>
        Take back
      </Button>
    </>
  );
}

/** Every work with what its reviews come to; decided on one by one, in bulk, or by keys. */
export function BoardTable({ board, deciding }: { board: Board; deciding: ReturnType<typeof useDecide> }) {
  const conference = useConference();
  const [asked, setAsked] = useState(WHOLE_BOARD);
  const { rows, least } = board;
  const decide = useRef(deciding.decide);
  decide.current = deciding.decide;
  const picked = useRef<readonly BoardRow[]>([]);
  const take = useCallback((some: readonly BoardRow[], outcome: Outcome | null) => {
    const wanted = some
      .filter((row) => isDecidable(row) && (outcome !== null || row.decision?.state === 'pending'))
      .map((row) => wantedFor(row, outcome));
    if (wanted.length > 0) decide.current(wanted);
  }, []);
  const columns = useMemo(
    () => boardColumns(conference, least, (row, outcome) => take([row], outcome)),
    [conference, least, take],
  );
  const shown = useMemo(() => narrowedBoard(rows, asked, least), [rows, asked, least]);
  const acts = useCallback(
    (chosen: readonly BoardRow[]) => <BulkDecide chosen={chosen} picked={picked} take={take} />,
    [take],
  );
  const onKeys = boardKeys((outcome, inFocus) => {
    const chosen = picked.current;
    take(chosen.length > 0 ? chosen : rows.filter(({ submissionId }) => submissionId === inFocus), outcome);
  });
  return (
    <Part title="The works">
      {rows.length > 0 ? <Filters asked={asked} ask={(change) => setAsked({ ...asked, ...change })} /> : null}
      <LeniencyInWords reviewers={board.reviewers} />
      <KeysInWords />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears keys for the table inside it */}
      <div onKeyDown={onKeys}>
        <DataTable
          label="Works to decide on"
          noun={['work', 'works']}
          rows={shown}
          columns={columns}
          keyOf={keyOf}
          sort={BY_MEAN}
          acts={acts}
          empty={
            rows.length > 0 ? (
              <p>No work is like that. Take away one of the conditions.</p>
            ) : (
              <p>Nothing was submitted yet. Works come here with their reviews, the best first.</p>
            )
          }
        />
      </div>
    </Part>
  );
}
