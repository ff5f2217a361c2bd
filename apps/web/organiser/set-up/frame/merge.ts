import { isSame } from './draft-store';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const keyOf = (row: unknown): string | undefined => {
  const { id, name, title, heading, kind } = (isFields(row) ? row : {}) as Record<string, string | undefined>;
  return id || name || title || heading || kind || undefined;
};

/** Rows by what they are known by; undefined when two cannot be told apart. */
function byKey(rows: readonly unknown[]): Map<string, unknown> | undefined {
  const map = new Map(rows.flatMap((row) => (keyOf(row) === undefined ? [] : [[keyOf(row) as string, row] as const])));
  return map.size === rows.length ? map : undefined;
}

function mergedRows(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]) {
  const [was, my, their] = [byKey(base), byKey(mine), byKey(theirs)];
  if (!was || !my || !their) return undefined;
  const order = [...my.keys(), ...[...their.keys()].filter((key) => !my.has(key))];
  const rows: unknown[] = [];
  for (const key of order) {
    const merged = mergedValue(was.get(key), my.get(key), their.get(key));
    if (merged === undefined) return undefined;
    if (merged.value !== undefined) rows.push(merged.value);
  }
  return { value: rows };
}

function mergedFields(base: Fields, mine: Fields, theirs: Fields) {
  const whole: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const merged = mergedValue(base[key], mine[key], theirs[key]);
    if (merged === undefined) return undefined;
    whole[key] = merged.value;
  }
  return { value: whole };
}

function mergedValue(base: unknown, mine: unknown, theirs: unknown): { readonly value: unknown } | undefined {
  if (isSame(base, mine)) return { value: theirs };
  if (isSame(base, theirs) || isSame(mine, theirs)) return { value: mine };
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) return mergedRows(base, mine, theirs);
  if (isFields(base) && isFields(mine) && isFields(theirs)) return mergedFields(base, mine, theirs);
  return undefined;
}

/**
 * Brings together what two people changed in the same answers since `base`.
 * @returns undefined when both changed the same answer to something else: then a person has to choose
 */
export function merge<Form>(base: Form, mine: Form, theirs: Form): Form | undefined {
  return mergedValue(base, mine, theirs)?.value as Form | undefined;
}
