import { Refusal } from '@colloquy/api-client';
import type { HallThing } from '@colloquy/engines/poster-layout';
import { type Desk, type ThingKind, thingKey } from '../model/desk';
import { boardName, shiftName, thingLabel } from '../model/words';

interface Changed {
  readonly version: number;
  readonly by: string | null;
  readonly at: string | null;
}

/** Something that two people have changed: what each of them wants, in words. */
export interface Collided {
  /** What versions call it. */
  readonly key: string;
  readonly name: string;
  readonly yours: string;
  readonly theirs: string;
  readonly by: string | null;
  readonly at: string | null;
  readonly version: number;
}

interface StalePoster {
  readonly submissionId: string;
  readonly code: string;
  readonly title: string;
  readonly yours: { readonly board: number | null; readonly shift: number | null };
  readonly theirs: Changed & { readonly board: number | null; readonly shift: number | null };
}

interface StaleThing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly yours: { readonly value: HallThing['value'] | null };
  readonly theirs: Changed & { readonly value: HallThing['value'] | null };
}

/** Both versions of everything that somebody else changed first; null where the refusal is about something else. */
export function collidedIn(desk: Desk, error: unknown): readonly Collided[] | null {
  if (!(error instanceof Refusal) || error.problem.code !== 'stale') return null;
  const { posters, things } = (error.problem.details ?? {}) as {
    readonly posters?: readonly StalePoster[];
    readonly things?: readonly StaleThing[];
  };
  const hung = ({ board, shift }: StalePoster['yours']): string =>
    board === null ? 'not hung' : [boardName(board), shiftName(desk, shift)].filter(Boolean).join(', ');
  const found = (posters ?? []).map(
    ({ submissionId, code, title, yours, theirs }): Collided => ({
      ...{ key: submissionId, name: `${code} ${title}`, yours: hung(yours), theirs: hung(theirs) },
      ...{ by: theirs.by, at: theirs.at, version: theirs.version },
    }),
  );
  const drawn = (things ?? []).map(({ kind, id, yours, theirs }): Collided => {
    const words = (value: HallThing['value'] | null): string =>
      value === null ? 'taken away' : thingLabel({ kind, id, value } as HallThing);
    return {
      ...{ key: thingKey({ kind, id }), name: id, yours: words(yours.value), theirs: words(theirs.value) },
      ...{ by: theirs.by, at: theirs.at, version: theirs.version },
    };
  });
  return posters || things ? [...found, ...drawn] : null;
}
