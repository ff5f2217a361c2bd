import { answerOf, type Schemas } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { FileDrop } from '../../../parts/forms/file-drop';
import { FileFaults, FileNotes } from '../../../parts/forms/file-faults';
import { Loading } from '../../../parts/loading';
import { useToast } from '../../../parts/overlays/toasts';
import { ProblemNote } from '../../../parts/problem-note';
import { Part, Screen } from '../../../parts/screen';
import type { Column } from '../../../parts/tables/column';
import { DataTable } from '../../../parts/tables/data-table';
import { useConference } from '../../../parts/use-conference';
import { OUTCOME_WORDS, outcomeOf, works } from './board-query';
import styles from './deciding.module.css';

type Preview = Schemas['DecisionsPreviewDto'];
type Line = Preview['lines'][number];

const AS_IT_IS = {
  bodySerializer: (body: unknown) => body as BodyInit,
  headers: { 'Content-Type': 'application/octet-stream' },
};
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
  const [file, setFile] = useState<File | null>(null);
  const preview = useWrite((chosen: File) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/decisions-table/preview', {
        params: { path: { conference } },
        body: chosen as unknown as string,
        ...AS_IT_IS,
      }),
    ),
  );
  const apply = useWrite(
    (hash: string) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/decisions-table', {
          params: { path: { conference }, query: { hash } },
          body: file as unknown as string,
          ...AS_IT_IS,
        }),
      ),
    ({ decided, warnings }) => {
      toast([`Taken down: ${works(decided)}.`, ...warnings.slice(0, 3)].join(' '));
      return navigate({ to: '/c/$conference/decisions', params: { conference } });
    },
  );
  const choose = (chosen: File) => {
    setFile(chosen);
    apply.reset();
    preview.mutate(chosen);
  };
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
      <Part title="2. Bring it back">
        <FileDrop
          label="A workbook (.xlsx) or a CSV file with the columns Code and Decision"
          accept=".xlsx,.csv,.tsv,.txt,text/csv"
          files={file ? [file] : []}
          onFiles={([chosen]) => chosen && choose(chosen)}
        >
          <p>Decisions are {Object.values(OUTCOME_WORDS).join(', ')}.</p>
        </FileDrop>
        <ProblemNote error={preview.error} again={file ? () => preview.mutate(file) : undefined} />
      </Part>
      {preview.isPending ? <Loading /> : null}
      {preview.data && !preview.isPending ? (
        <Part title="3. Look at what would change">
          <Planned preview={preview.data} busy={apply.isPending} onApply={() => apply.mutate(preview.data.hash)} />
          <ProblemNote error={apply.error} again={file ? () => preview.mutate(file) : undefined} />
        </Part>
      ) : null}
    </Screen>
  );
}
