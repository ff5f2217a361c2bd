/**
 * A seeded source of random numbers. Engines take one instead of `Math.random`, so that the same input and the same
 * seed give the same bytes on every machine.
 */
export interface Random {
  /** A number in [0, 1), with 32 random bits. */
  next(): number;
  /** A whole number in [0, bound). */
  int(bound: number): number;
  /** One of the items, each as likely as the others. Throws a RangeError on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A new list with the items in random order (Fisher-Yates). */
  shuffle<T>(items: readonly T[]): T[];
  /** An independent source whose stream is fixed by this seed and the label. */
  fork(label: string): Random;
}

/** FNV-1a over UTF-16 code units, with a final avalanche (MurmurHash3's), to spread similar seeds apart. */
function hash(text: string, basis: number): number {
  let h = (2166136261 ^ basis) >>> 0;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * The generator sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, passes PractRand, about as fast as
 * `Math.random`.
 * @param seed any text or number; the number 1 and the text "1" give the same stream.
 */
export function createRandom(seed: string | number): Random {
  const text = String(seed);
  let a = hash(text, 1);
  let b = hash(text, 2);
  let c = hash(text, 3);
  let counter = 1;
  const bits = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 15; i += 1) bits();
  const next = (): number => bits() / 4294967296;
  const int = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    int,
    pick<T>(items: readonly T[]): T {
      if (items.length === 0) throw new RangeError('Nothing to pick from: the list is empty.');
      return items[int(items.length)] as T;
    },
    shuffle<T>(items: readonly T[]): T[] {
      const order = [...items];
      for (let i = order.length - 1; i > 0; i -= 1) {
        const j = int(i + 1);
        [order[i], order[j]] = [order[j] as T, order[i] as T];
      }
      return order;
    },
    fork: (label: string): Random => createRandom(`${text}/${label}`),
  };
}
