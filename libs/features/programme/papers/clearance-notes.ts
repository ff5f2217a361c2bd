import { checkHall, clearancesOf } from '@colloquy/engines/poster-layout';
import { plain, type Text } from '@colloquy/engines/typesetting';
import type { PosterPapers } from '../domain/poster-papers';
import { metres } from './paper-words';

/** What is measured on the floor plan beside what it asks for, what to do where it falls short, and who decides. */
export function clearanceNotes({ session, withoutBoard, posters }: PosterPapers): Text[] {
  const asked = clearancesOf(session.floorPlan);
  const { figures, findings, notice } = checkHall(session.floorPlan);
  const { boards, area, boardsPer100m2, narrowestAisle, longestWayOut, deadEnds } = figures;
  const lines: (readonly [string, string])[] = [
    ['Boards', `${boards}, of which ${posters.length} bear a poster; ${boardsPer100m2} on 100 m² of ${area} m².`],
    [
      'Narrowest aisle',
      narrowestAisle === null
        ? `wider than anything that is asked for (${metres(asked.aisle)}).`
        : `${metres(narrowestAisle)}; wanted ${metres(asked.aisle)}, at least ${metres(asked.aisleAtLeast)}.`,
    ],
    [
      'Longest way to a door',
      longestWayOut === null
        ? 'no door is reached from every place.'
        : `${metres(longestWayOut)}; at most ${metres(asked.wayOut)}.`,
    ],
    ['Dead ends', `${deadEnds === 0 ? 'none' : deadEnds}.`],
    ['Room to turn a wheelchair', `a circle of ${metres(asked.turningCircle)} is asked for.`],
  ];
  return [
    ...lines.map(([what, says]) => [...plain(`${what}: `, { strong: true }), ...plain(says)]),
    ...findings.map(({ level, message, help }) => [
      ...plain(level === 'error' ? 'To put right: ' : 'To look at: ', { strong: true }),
      ...plain(`${message} ${help}`),
    ]),
    ...(withoutBoard.length > 0
      ? [[...plain('Without a board: ', { strong: true }), ...plain(`${withoutBoard.join(', ')}.`)]]
      : []),
    plain(notice, { strong: true }),
  ];
}
