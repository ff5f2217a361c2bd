import type { Schemas } from '@colloquy/api-client';
import { timeOf } from '../../../parts/local-time';
import { useConference } from '../../../parts/use-conference';
import { Differences } from '../../desk/proposal/differences';
import { TermChanges } from '../../desk/proposal/term-changes';
import type { Desk } from '../model/desk';
import { ruleName, shortDay } from '../model/words';

type Move = Schemas['ProposedMoveDto'];

/** Which talks a proposal moves: from where to where, why, and whether that is to be accepted. */
export function TalkDifferences(props: {
  readonly desk: Desk;
  readonly moves: readonly Move[];
  readonly without: ReadonlySet<string>;
  readonly onWithout: (without: ReadonlySet<string>) => void;
  readonly canChoose: boolean;
}) {
  const { desk, moves, ...choice } = props;
  const { timeZone } = useConference();
  const talks = new Map(desk.talks.map((talk) => [talk.submissionId, talk]));
  const placeOf = (place: Move['before']): string => {
    if (!place) return 'not placed';
    const block = desk.blocks.find(({ id }) => id === place.blockId);
    const room = desk.rooms.find(({ id }) => id === place.roomId)?.name ?? 'a room that is gone';
    return `${shortDay(block?.day ?? place.startsAt.slice(0, 10))}, ${timeOf(place.startsAt, timeZone)}, ${room}`;
  };
  const rows = moves.map(({ submissionId, before, after, why }) => {
    const { code = 'A talk that has left', title = '' } = talks.get(submissionId) ?? {};
    const otherwise = before ? 'Makes room for others' : 'Gets a place';
    return {
      ...{ submissionId, code, title, from: placeOf(before), to: placeOf(after) },
      why: <TermChanges why={why} nameOf={ruleName} otherwise={otherwise} />,
    };
  });
  return <Differences what="Talk" moves={rows} {...choice} />;
}
