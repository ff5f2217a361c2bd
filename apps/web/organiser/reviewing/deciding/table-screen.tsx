import { answerOf, type Schemas } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api } from '../../../api/client';
import { Button } from '../../../parts/button';
import { FileFaults, FileNotes } from '../../../parts/forms/file-faults';
import { AS_IT_IS, asBody, LookFirst } from '../../../parts/forms/look-first';
import { useToast } from '../../../parts/overlays/toasts';
import { Part, Screen } from '../../../parts/screen';
import type { Column } from '../../../parts/tables/column';
import { DataTable } from '../../../parts/tables/data-table';
import { useConference } from '../../../parts/use-conference';
import { OUTCOME_WORDS, outcomeOf, works } from './board-query';
import styles from './deciding.module.css';

type Preview = Schemas['DecisionsPreviewDto'];
type Line = Preview['lines'][number];

const keyOf = ({ code }: Line): string => code;
const inWords = (name: string | null): string => {
  const outcome = outcomeOf(name);
  return outcome ? OUTCOME_WORDS[outcome] : 'not decided';
};

function Planned({ preview, busy, onApply }: { preview: Preview; busy: boolean; onApply: () => void }) {
  const { lines, faults, notes } = preview;
  const columns = useMemo<Column<Line>[]>(
    () => [
      { key: 'code', title: 'Code', head: true, value: ({ code }) => code },
      { key: 'line', title: 'Line', number: true, width: '6rem', value: ({ line }) => line },
      { key: 'before', title: 'Now', value: ({ before }) => inWords(before) },
      { key: 'outcome', title: 'In the file', value: ({ outcome }) => inWords(outcome) },
    ],
    [],
  );
  if (faults.length > 0) return <FileFaults faults={faults} />;
  const changed = lines.filter(({ before, outcome }) => before !== outcome).length;
  return (
    <>
      <FileNotes notes={notes} />
      <p role="status">
        {changed === 0
          ? 'Everything in this file is decided so already: there is nothing to do.'
          : `Something else is decided on ${works(changed)}; ${lines.length - changed} stay as they are.`}
      </p>
      <DataTable
        label="What the file decides"
        noun={['decision', 'decisions']}
        rows={lines}
        columns={columns}
        keyOf={keyOf}
      />
      {changed > 0 ? (
        <div className={styles.acts}>
          <Button busy={busy} onClick={onApply}>
            Take down {changed === 1 ? 'this decision' : `these ${changed} decisions`}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Decisions out as a table, for a meeting or another program, and back: first what it would change, then exactly that. */
export function DecisionsTableScreen() {
  const { slug: conference } = useConference();
  const toast = useToast();
  const navigate = useNavigate();
  const path = { conference };
  return (
    <Screen
      title="Decide in a table"
      lead="Take the board away as a table, decide in the column “Decision”, and bring it back. Nothing happens before you have seen what would change."
    >
      <Part title="1. Take it away">
        <p>
          <a href={`/api/v1/conferences/${conference}/decisions-table`}>The board as CSV</a>, with the reviews’ means. A
          line with an empty decision leaves its work as it is.
        </p>
      </Part>
      <LookFirst
        title="2. Bring it back"
        label="A workbook (.xlsx) or a CSV file with the columns Code and Decision"
        hint={<p>Decisions are {Object.values(OUTCOME_WORDS).join(', ')}.</p>}
        then="3. Look at what would change"
        look={(file) =>
          answerOf(
            api.POST('/api/v1/conferences/{conference}/decisions-table/preview', {
              params: { path },
              body: asBody(file),
              ...AS_IT_IS,
            }),
          )
        }
        apply={(file, hash: string) =>
          answerOf(
            api.POST('/api/v1/conferences/{conference}/decisions-table', {
              params: { path, query: { hash } },
              body: asBody(file),
              ...AS_IT_IS,
            }),
          )
        }
        done={({ decided, warnings }) => {
          toast([`Taken down: ${works(decided)}.`, ...warnings.slice(0, 3)].join(' '));
          return navigate({ to: '/c/$conference/decisions', params: path });
        }}
      >
        {(preview, { busy, apply }) => <Planned preview={preview} busy={busy} onApply={() => apply(preview.hash)} />}
      </LookFirst>
    </Screen>
  );
}
