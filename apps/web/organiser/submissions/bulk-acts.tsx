import { useState } from 'react';
import { Button } from '../../parts/button';
import { Menu } from '../../parts/overlays/menu';
import { useConference } from '../../parts/use-conference';
import { type Change, ChangeDialog } from './change-dialog';
import { LetterDialog } from './letter-dialog';
import type { SubmissionRow } from './table-query';

/** So many codes fit into an address. */
const MOST_CODES = 900;

/** Takes the works away as a table; all of them where no code is named. */
export function exportAddress(conference: string, as: 'csv' | 'xlsx', codes: readonly string[]): string {
  const query = new URLSearchParams(codes.map((code) => ['code', code]));
  return `/api/v1/conferences/${conference}/submissions/export.${as}${codes.length > 0 ? `?${query}` : ''}`;
}

/** What can be done with the works that are chosen, each after a look at what will happen. */
export function BulkActs(props: {
  readonly chosen: readonly SubmissionRow[];
  readonly total: number;
  readonly clear: () => void;
}) {
  const { chosen, total, clear } = props;
  const { slug: conference } = useConference();
  const [asking, setAsking] = useState<Change | 'letter' | null>(null);
  const close = () => setAsking(null);
  const tooMany = chosen.length > MOST_CODES && chosen.length < total;
  const take = (as: 'csv' | 'xlsx') => {
    const codes = chosen.length === total ? [] : chosen.map(({ code }) => code);
    window.location.assign(exportAddress(conference, as, codes));
  };
  const withdrawn = chosen.filter(({ state }) => state === 'withdrawn').length;
  const tables = (['csv', 'xlsx'] as const).map((as) => ({
    label: as === 'csv' ? 'As CSV' : 'As a workbook (XLSX)',
    onSelect: () => take(as),
    ...(tooMany ? { disabled: true, hint: `Choose at most ${MOST_CODES}, or all.` } : {}),
  }));
  return (
    <>
      <Button onClick={() => setAsking('letter')}>Write to presenters</Button>
      <Menu
        label="Change"
        items={[
          { label: 'Move to a track …', onSelect: () => setAsking('track') },
          { label: 'Set the type …', onSelect: () => setAsking('type') },
          { label: 'Let them come late …', onSelect: () => setAsking('late') },
          { label: 'Withdraw …', onSelect: () => setAsking('withdraw'), danger: true, rule: true },
          ...(withdrawn > 0 ? [{ label: 'Bring back …', onSelect: () => setAsking('bring back') }] : []),
        ]}
      />
      <Menu label="Take away" items={tables} />
      {asking === 'letter' ? <LetterDialog chosen={chosen} onClose={close} onDone={clear} /> : null}
      {asking !== null && asking !== 'letter' ? (
        <ChangeDialog change={asking} chosen={chosen} onClose={close} onDone={clear} />
      ) : null}
    </>
  );
}
