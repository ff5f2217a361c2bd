import { type LeafValue as Leaf, type Leaves, sameLeaf } from '@colloquy/engines/abstract-draft';

/** That one field is to become another, and from what somebody changed it. */
export interface Change {
  readonly at: string;
  readonly from: Leaf;
  readonly to: Leaf;
}

/** What the server has, after it joined what it was sent with what others had written. */
export interface Standing {
  readonly revision: number;
  readonly leaves: Leaves;
  /** Fields in which it could not join both and kept its own. */
  readonly conflicts: readonly { readonly at: string }[];
  /** Fields whose value it does not keep at all, with why. */
  readonly refused: readonly { readonly at: string; readonly message: string }[];
}

/** A draft as this page holds it. */
export interface Held {
  readonly revision: number;
  /** What each field was changed from: what the server is known to have seen. */
  readonly base: Leaves;
  /** What stands in the fields. */
  readonly mine: Leaves;
  /** Fields that two people changed apart, with what the other wrote. They are withheld until somebody chooses. */
  readonly apart: Leaves;
  /** What the server did not keep, and why; it is not sent again as long as it stands so. */
  readonly refused: Readonly<Record<string, { readonly value: Leaf; readonly message: string }>>;
}

/** What a field holds; null where there is none. */
export const leafAt = (leaves: Leaves, at: string): Leaf => leaves[at] ?? null;

const put = (leaves: Leaves, at: string, value: Leaf): Leaves => {
  if (value !== null) return { ...leaves, [at]: value };
  const { [at]: _gone, ...rest } = leaves;
  return rest;
};

/** A draft as it was read, with nothing typed yet. */
export const asRead = ({ revision, leaves }: Pick<Standing, 'revision' | 'leaves'>): Held => ({
  revision,
  base: leaves,
  mine: leaves,
  apart: {},
  refused: {},
});

/** Somebody typed. */
export const edited = (held: Held, at: string, value: Leaf): Held => ({ ...held, mine: put(held.mine, at, value) });

/** What was typed here and the server does not have. */
function typed(held: Held): readonly Change[] {
  const paths = new Set([...Object.keys(held.base), ...Object.keys(held.mine)]);
  return [...paths].flatMap((at) => {
    const [from, to] = [leafAt(held.base, at), leafAt(held.mine, at)];
    return sameLeaf(from, to) ? [] : [{ at, from, to }];
  });
}

type FaultOf = (at: string, value: Leaf) => string | null;
const NO_FAULT: FaultOf = () => null;

/** Why the server cannot have what stands in a field; null where it can. */
function refusal({ refused }: Held, { at, to }: Change, faultOf: FaultOf): string | null {
  const known = refused[at];
  return faultOf(at, to) ?? (known && sameLeaf(known.value, to) ? known.message : null);
}

/** What is to be sent: not what is withheld, nor what the server does not keep. */
export const unsent = (held: Held, faultOf: FaultOf = NO_FAULT): readonly Change[] =>
  typed(held).filter((change) => !(change.at in held.apart) && refusal(held, change, faultOf) === null);

/** Fields that hold what the server does not keep, each with why. */
export const unkeepable = (
  held: Held,
  faultOf: FaultOf = NO_FAULT,
): readonly { readonly field: string; readonly message: string }[] =>
  typed(held).flatMap((change) => {
    const message = refusal(held, change, faultOf);
    return message === null ? [] : [{ field: change.at, message }];
  });

/** Whether this page holds something that the server does not have, withheld or not. */
export const isDirty = (held: Held): boolean => typed(held).length > 0 || Object.keys(held.apart).length > 0;

/**
 * Takes in what the server says. With L what stands in a field, S what the server was last told of it and M what it has:
 * where nothing was typed since (L = S) M is taken, others' words with it; where something was, L stays, to be sent as a
 * change of S, and the server joins it. Where the server could not join, both stay and somebody chooses.
 * @param sent the changes that this is the answer to; none for a mere read
 */
export function answered(held: Held, standing: Standing, sent: readonly Change[] = []): Held {
  if (standing.revision < held.revision) return held;
  const told = new Map(sent.map(({ at, to }) => [at, to]));
  const clashes = new Set(standing.conflicts.map(({ at }) => at));
  const refused = new Map(standing.refused.map(({ at, message }) => [at, message]));
  const paths = [held.base, held.mine, held.apart, standing.leaves].flatMap((leaves) => Object.keys(leaves));
  let { base, mine, apart } = held;
  for (const at of new Set(paths)) {
    const local = leafAt(held.mine, at);
    const theirs = leafAt(standing.leaves, at);
    if (clashes.has(at) || at in held.apart) {
      base = put(base, at, theirs);
      // What is withheld may be an empty field, which is told from none by its key.
      if (sameLeaf(local, theirs)) apart = without(apart, at);
      else apart = { ...apart, [at]: theirs };
      continue;
    }
    const known = told.has(at) && !refused.has(at) ? (told.get(at) ?? null) : leafAt(held.base, at);
    if (sameLeaf(local, known)) {
      base = put(base, at, theirs);
      mine = put(mine, at, theirs);
    } else base = put(base, at, known);
  }
  const kept = { ...held.refused };
  for (const [at, value] of told) {
    const message = refused.get(at);
    if (message === undefined) delete kept[at];
    else kept[at] = { value, message };
  }
  return { revision: standing.revision, base, mine, apart, refused: kept };
}

const without = (leaves: Leaves, at: string): Leaves => {
  const { [at]: _gone, ...rest } = leaves;
  return rest;
};

/** Somebody chose what stands in a field that was changed apart: one's own goes out, or the other's comes in. */
export function chosen(held: Held, at: string, which: 'mine' | 'theirs'): Held {
  const theirs = held.apart[at] ?? null;
  const settled = { ...held, apart: without(held.apart, at) };
  return which === 'mine' ? settled : { ...settled, mine: put(settled.mine, at, theirs) };
}

/**
 * Brings what another page of this browser left behind into a draft that has nothing unsent. It goes out as changes of
 * what that page had begun from, so that the server joins it with what was written since; what was withheld stays so.
 */
export function adopted(held: Held, left: Held): Held {
  let { base, mine, apart } = held;
  for (const at of new Set([...Object.keys(left.base), ...Object.keys(left.mine)])) {
    const [from, to] = [leafAt(left.base, at), leafAt(left.mine, at)];
    if (sameLeaf(from, to)) continue;
    mine = put(mine, at, to);
    if (at in left.apart) apart = { ...apart, [at]: leafAt(held.base, at) };
    else base = put(base, at, from);
  }
  return { ...held, base, mine, apart };
}
