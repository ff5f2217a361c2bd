/** A way to present, with the words that its abstracts may have. */
export interface TypeLimit {
  readonly name: string;
  readonly wordLimit: number;
}

/** How the limits of the sections go together with the limit of one way to present. */
export interface LimitRemark {
  readonly type: TypeLimit;
  readonly sentence: string;
  /** Whoever fills every section is over the limit of the whole. */
  readonly isOver: boolean;
}

const counted = (count: number): string => `${count} ${count === 1 ? 'word' : 'words'}`;

/** For each way to present, what becomes of an abstract in which every section is as long as it may be. */
export function limitRemarks(limits: readonly (number | null)[], types: readonly TypeLimit[]): LimitRemark[] {
  const limited = limits.filter((limit) => limit !== null);
  const free = limits.length - limited.length;
  const sum = limited.reduce((all, limit) => all + limit, 0);
  return types.map((type) => {
    const left = type.wordLimit - sum;
    const isOver = left < 0 || (left === 0 && free > 0 && sum > 0);
    return { type, isOver, sentence: sentenceFor(left, { sum, free, limited: limited.length }) };
  });
}

function sentenceFor(left: number, of: { sum: number; free: number; limited: number }): string {
  const { sum, free, limited } = of;
  if (limited === 0) return 'shared between the sections as each author likes.';
  const together = `the sections may have ${counted(sum)} together`;
  if (left < 0) return `${together}, ${-left} too many: whoever fills each of them is over.`;
  if (free > 0) {
    const rest = free === 1 ? 'the section without a limit' : `the ${free} sections without a limit`;
    return left === 0 ? `${together}, and none are left for ${rest}.` : `${rest} can have ${counted(left)}.`;
  }
  return left === 0 ? `${together}, exactly as many.` : `${together}, so ${left} can never be used.`;
}
