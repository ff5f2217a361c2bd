import type { Board } from '@colloquy/engines/poster-layout';
import { useEffect } from 'react';
import { priceSign } from '../../desk/price-words';
import { useBench } from '../desk/use-workbench';
import type { Desk, Poster } from '../model/desk';
import type { Level } from '../model/findings';
import { namesIn, needName, shiftName } from '../model/words';
import { BoardCard } from './board-card';
import styles from './picture.module.css';

const LEVELS: Record<Level, string> = {
  error: 'must not be so',
  warning: 'something speaks against it',
  acknowledged: 'stays though something speaks against it',
};

/** Everything about a board and its poster in one sentence, for whoever hears it. */
export function boardLabel(
  desk: Desk,
  { number, features }: Board,
  poster: Poster | null,
  level: Level | null,
  heldBy: string | null,
): string {
  const offers = features.length > 0 ? `offers ${features.map(needName).join(', ')}` : '';
  if (!poster) return [`Board ${number}`, 'free', offers].filter(Boolean).join(', ');
  const needs = poster.needs.length > 0 ? `needs ${poster.needs.map(needName).join(', ')}` : '';
  return [
    ...[`Board ${number}`, poster.code, poster.title, namesIn(poster.presenters) || 'nobody presents it'],
    ...[shiftName(desk, poster.shift), needs, poster.pinned ? 'pinned' : '', level ? LEVELS[level] : ''],
    heldBy ? `${heldBy} is moving it` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The boards of the hall in walking order, one of which Tab leads to; arrows go on from there. */
export function BoardSpots(props: {
  readonly heldByOthers: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, Level>;
}) {
  const { heldByOthers, levels } = props;
  const { desk, plan, byBoard, hands, prices, hold } = useBench();
  const { carry, at } = hands;
  // Whoever walks by keys takes the focus along; elsewhere it stays where it is.
  useEffect(() => {
    const here = document.activeElement;
    if (at === null || !here?.matches('svg [data-board]')) return;
    here.closest('svg')?.querySelector<SVGElement>(`[data-board="${at}"]`)?.focus();
  }, [at]);
  const stop = plan.boards.some(({ number }) => number === hands.at) ? hands.at : plan.boards[0]?.number;
  const priceOf = new Map(prices?.map((price) => [price.board, price.price]));
  return plan.boards.map((board) => {
    const { number } = board;
    const poster = byBoard.get(number) ?? null;
    const level = poster ? (levels.get(poster.submissionId) ?? null) : null;
    const price = carry ? priceOf.get(number) : undefined;
    return (
      // biome-ignore lint/a11y/useSemanticElements: what is drawn cannot be a native button
      <g
        key={number}
        role="button"
        className={styles.spot}
        data-board={number}
        data-poster={poster?.submissionId}
        tabIndex={number === stop ? 0 : -1}
        aria-label={boardLabel(
          desk,
          board,
          poster,
          level,
          poster ? (heldByOthers.get(poster.submissionId) ?? null) : null,
        )}
        onFocus={() => (hands.at === number ? undefined : hold({ at: number }))}
      >
        <title>{poster ? `${number}: ${poster.code} ${poster.title}` : `${number}: free`}</title>
        <BoardCard
          board={board}
          poster={poster}
          level={carry ? null : level}
          isHeld={poster !== null && carry?.id === poster.submissionId}
          isTarget={carry?.target === number}
          price={price === undefined ? null : priceSign(price)}
        />
      </g>
    );
  });
}
