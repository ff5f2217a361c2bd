import type { BoardFeature } from '@colloquy/engines/poster-layout';
import { POSTER_SHEETS, type PosterSheet } from './board-facts';

/** What forms ask about posters, told by the words of the question: committees write their own. */
export const ASKS_OF_POSTERS = {
  needs: (question: string) => /\bneed\b.*\btake part\b|\baccess(ibility)? (needs|requirements)\b/i.test(question),
  brings: (question: string) => /\bbring\b|\b(power|socket|electricity)\b/i.test(question),
  sheet: (question: string) =>
    /\b(size|format|orientation|upright)\b.*\bposter\b|\bposter\b.*\b(size|format)\b/i.test(question),
} as const;

const POWER = /\bpower\b|\bsockets?\b|\belectric(ity|al)?\b|\bplugs?\b/i;

/** What a board must have for somebody who has said in their own words what they need and bring; only what boards are known by. */
export function boardNeedsIn(words: string | undefined, brings: string | undefined): BoardFeature[] {
  const said = words ?? '';
  return [
    ...(POWER.test(said) || POWER.test(brings ?? '') ? (['power'] as const) : []),
    ...(/\bquiet\b|\bcalm\b|\bnoise\b|\bloud\b/i.test(said) ? (['quiet'] as const) : []),
    ...(/\bstep[- ]?free\b|\bwheel[- ]?chair\b|\bno (stairs|steps)\b|\bramp\b|\blift\b/i.test(said)
      ? (['step-free'] as const)
      : []),
    ...(/(?<!wheel[- ]?)\bchair\b|\bseat\b|\bsit(ting)?\b|\bcannot stand\b/i.test(said) ? (['seat'] as const) : []),
    ...(/\bnear (the|a|an) (door|exit)\b/i.test(said) ? (['near-exit'] as const) : []),
  ];
}

/** Which sheet an answer speaks of, such as “A0 upright” or “A1, landscape”. */
export function sheetIn(words: string | undefined): PosterSheet | undefined {
  const [, size] = /\b(A[01])\b/i.exec(words ?? '') ?? [];
  const turn = /\b(landscape|across|wide)\b/i.test(words ?? '') ? 'landscape' : 'portrait';
  return POSTER_SHEETS.find((sheet) => sheet === `${size?.toUpperCase()} ${turn}`);
}
