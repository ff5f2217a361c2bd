import type { BoardFeature } from '@colloquy/engines/poster-layout';
import { plain, type Text } from '@colloquy/engines/typesetting';

/** What a poster needs of its board, as helpers read it. */
export const NEEDS: Readonly<Record<BoardFeature, string>> = {
  power: 'Power',
  quiet: 'Quiet place',
  'step-free': 'Step-free way',
  seat: 'Seat',
  'near-exit': 'Near an exit',
};

/** Names with commas and “and”; each keeps its own direction of writing. */
export function namesText(people: readonly { readonly name: string }[]): Text {
  return people.flatMap(({ name }, at) => {
    const before = at === 0 ? '' : at === people.length - 1 ? ' and ' : ', ';
    return [...(before ? plain(before) : []), ...plain(name, { apart: true })];
  });
}

/** Metres as people say them: `2.1 m`. */
export function metres(length: number): string {
  return `${Math.round(length * 10) / 10} m`;
}
