import type { Schemas } from '@colloquy/api-client';
import { parseInline, plainText } from '@colloquy/kernel';
import { useMemo } from 'react';
import { Button } from '../../parts/button';
import { FileFaults, FileNotes } from '../../parts/forms/file-faults';
import { FormActs } from '../../parts/forms/form-acts';
import type { Column } from '../../parts/tables/column';
import { DataTable } from '../../parts/tables/data-table';
import { Changes } from './changes';
import { Matters } from './matters';

type Preview = Schemas['ImportPreviewDto'];
type Work = Preview['works'][number];

const SYSTEMS: Readonly<Record<string, string>> = {
  table: 'a table',
  pretalx: 'an export of pretalx',
  indico: 'an export of Indico',
};
/** What becomes of one work, and of several. */
const OUTCOMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  undecided: ['waits for your choice', 'wait for your choice'],
  new: ['new', 'new'],
  changed: ['changes', 'change'],
  same: ['stays as it is', 'stay as they are'],
  'left-out': ['left out', 'left out'],
};
const ORDER = Object.keys(OUTCOMES);

const COLUMNS: readonly Column<Work>[] = [
  { key: 'title', title: 'Title', head: true, value: ({ title }) => plainText(parseInline(title)) },
  { key: 'code', title: 'Code', width: '5.5rem', value: ({ code }) => code },
  {
    ...{ key: 'outcome', title: 'What happens', width: '16rem' },
    value: ({ outcome, withdraws, notes }) =>
      [`${OUTCOMES[outcome]?.[0]}${withdraws ? ', withdrawn' : ''}`, ...notes].join('. '),
  },
  { key: 'authors', title: 'Authors', from: 'desk', width: '16rem', value: ({ authors }) => authors.join(', ') },
  { key: 'place', title: 'From', from: 'desk', width: '12rem', value: ({ place }) => place },
];

/** What files would change, what is to be chosen or mended first, and the button that does exactly that. */
export function FilesPreview(props: {
  readonly preview: Preview;
  readonly choices: readonly Schemas['ImportChoiceDto'][];
  readonly busy: boolean;
  readonly onChoice: (choice: Schemas['ImportChoiceDto']) => void;
  readonly onApply: (hash: string) => void;
}) {
  const { preview, choices, busy, onChoice, onApply } = props;
  const { system, works, matters, faults, notes, hash } = preview;
  const rows = useMemo(
    () => [...works].sort((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome)),
    [works],
  );
  const count = (outcome: string) => works.filter((work) => work.outcome === outcome).length;
  const open = matters.filter(({ chosen }) => chosen === null).length;
  const changed = works.filter(({ changes, withdraws, code }) => code !== null && (changes.length > 0 || withdraws));
  const news = count('new') + count('changed');
  return (
    <>
      <p>This is {SYSTEMS[system] ?? system}.</p>
      <FileNotes notes={notes} />
      <Matters matters={matters} choices={choices} onChoice={onChoice} />
      {faults.length > 0 ? <FileFaults faults={faults} /> : null}
      <p role="status">{inWords(count, open)}</p>
      {works.length > 0 ? (
        <DataTable
          label="Works in the files"
          noun={['work', 'works']}
          rows={rows}
          columns={COLUMNS}
          keyOf={({ place }) => place}
        />
      ) : null}
      <Changes works={changed} />
      {faults.length > 0 || news === 0 ? null : (
        <FormActs>
          <Button busy={busy} disabled={open > 0} onClick={() => onApply(hash)}>
            {`Bring in ${[count('new') > 0 ? `${count('new')} new` : '', count('changed') > 0 ? `${count('changed')} changed` : ''].filter(Boolean).join(' and ')}`}
          </Button>
        </FormActs>
      )}
    </>
  );
}

function inWords(count: (outcome: string) => number, open: number): string {
  const parts = ORDER.flatMap((outcome) =>
    count(outcome) > 0 ? [`${count(outcome)} ${OUTCOMES[outcome]?.[count(outcome) === 1 ? 0 : 1]}`] : [],
  );
  const waits =
    open > 0 ? ` Choose above first: ${open === 1 ? 'one name is' : `${open} names are`} not known here.` : '';
  if (count('new') + count('changed') + count('undecided') === 0)
    return 'Everything in these files is here already: there is nothing to do.';
  return `${parts.join(', ')}.${waits}`;
}
