import type { SubmissionTable } from './table-query';

/** A pair of works, the one that has more from the other first. */
export interface Likeness {
  readonly one: string;
  readonly other: string;
  /** Of its sentences, how many in a hundred. */
  readonly shares: number;
  readonly otherShares: number;
}

/** The pairs, each told from the side that has more from the other, the most alike first. */
export function pairsOf({ similar }: SubmissionTable): readonly Likeness[] {
  return similar.map(({ one, other, oneShares, otherShares }) =>
    oneShares >= otherShares
      ? { one, other, shares: oneShares, otherShares }
      : { one: other, other: one, shares: otherShares, otherShares: oneShares },
  );
}

/** What is said of each work that looks like another, by its id: `71 % in UG-017`. */
export function likenessOf(table: SubmissionTable): ReadonlyMap<string, string> {
  const codes = new Map(table.rows.map(({ id, code }) => [id, code]));
  const said = new Map<string, string>();
  const say = (id: string, other: string, shares: number) => {
    const words = `${shares} % in ${codes.get(other) ?? ''}`;
    said.set(id, said.has(id) ? `${said.get(id)}, ${words}` : words);
  };
  for (const { one, other, shares, otherShares } of pairsOf(table)) {
    say(one, other, shares);
    say(other, one, otherShares);
  }
  return said;
}
