import type { Schemas } from '@colloquy/api-client';
import { Differences } from '../../desk/proposal/differences';
import { TermChanges } from '../../desk/proposal/term-changes';
import type { Desk } from '../model/desk';
import { ruleName } from '../model/findings';
import { boardName, shiftName } from '../model/words';

type Move = Schemas['ProposedBoardDto'];

function placeOf(desk: Desk, kept: Move['before']): string {
  if (kept === null || kept.board === null) return 'not hung';
  const shift = desk.shifts.length > 1 ? shiftName(desk, kept.shift) : '';
  return [boardName(kept.board), shift].filter(Boolean).join(', ');
}

/** Which posters a proposal moves: from which board to which, why, and whether that is to be accepted. */
export function BoardDifferences(props: {
  readonly desk: Desk;
  readonly moves: readonly Move[];
  readonly without: ReadonlySet<string>;
  readonly onWithout: (without: ReadonlySet<string>) => void;
  readonly canChoose: boolean;
}) {
  const { desk, moves, ...choice } = props;
  const posters = new Map(desk.posters.map((poster) => [poster.submissionId, poster]));
  const rows = moves.map(({ submissionId, before, after, why }) => {
    const { code = 'A poster that has left', title = '' } = posters.get(submissionId) ?? {};
    const otherwise = before?.board ? 'Makes room for others' : 'Gets a board';
    return {
      ...{ submissionId, code, title, from: placeOf(desk, before), to: placeOf(desk, after) },
      why: <TermChanges why={why} nameOf={ruleName} otherwise={otherwise} />,
    };
  });
  return <Differences what="Poster" moves={rows} {...choice} />;
}
