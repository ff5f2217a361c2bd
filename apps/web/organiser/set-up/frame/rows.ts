/** A row of a form: `key` stays the same while it is on the screen, `id` is there once the server knows it. */
export type Row<Answers> = Answers & { readonly key: string; readonly id?: string };

type Keyed = { readonly key: string; readonly id?: string };
type Lists = Readonly<Record<string, unknown>>;

let made = 0;

/** A key for a row that somebody just added. */
export const newKey = (): string => `new-${++made}-${Math.random().toString(36).slice(2, 8)}`;

/** A row as the server gave it, with its id as its key. */
export const keyed = <Answers extends { readonly id: string }>(answers: Answers): Row<Answers> => ({
  ...answers,
  key: answers.id,
});

const isRows = (value: unknown): value is readonly Keyed[] => Array.isArray(value) && value.every((row) => row?.key);

function mapRows<Form extends object>(form: Form, change: (rows: readonly Keyed[], field: string) => unknown): Form {
  const entries = Object.entries(form).map(([field, value]) => [
    field,
    isRows(value) && value.length > 0 ? change(value, field) : value,
  ]);
  return Object.fromEntries(entries) as Form;
}

/** The answers alone, as two people's are compared. */
export const withoutKeys = <Form extends object>(form: Form): Form =>
  mapRows(form, (rows) => rows.map(({ key: _key, ...answers }) => answers));

/** Gives keys back to rows that have none: the one under which the row is on the screen, else its id. */
export function withKeys<Form extends object>(form: Form, shown: Form): Form {
  const known = new Map<string, string>();
  mapRows(shown, (rows) => {
    for (const { id, key } of rows) if (id) known.set(id, key);
    return rows;
  });
  const entries = Object.entries(form).map(([field, value]) => {
    const rows = isRows((shown as Lists)[field]) && Array.isArray(value) ? (value as Keyed[]) : undefined;
    return [field, rows?.map((row) => ({ ...row, key: (row.id && known.get(row.id)) ?? row.id ?? newKey() })) ?? value];
  });
  return Object.fromEntries(entries) as Form;
}

const callOf = (row: object): unknown => (row as Lists).name ?? (row as Lists).title ?? (row as Lists).heading;

/** The id of each new row of what was sent: that of the row in the answer with the same name, else of the next new one. */
function idsOf(sent: readonly Keyed[], answered: readonly Keyed[]): [string, string][] {
  const known = new Set(sent.map(({ id }) => id));
  const fresh = answered.filter(({ id }) => id && !known.has(id));
  return sent.flatMap((row): [string, string][] => {
    if (row.id) return [[row.key, row.id]];
    const named = fresh.findIndex((other) => callOf(other) === callOf(row));
    const [match] = fresh.splice(Math.max(named, 0), 1);
    return match?.id ? [[row.key, match.id]] : [];
  });
}

/** Writes the ids that the server gave to new rows into the rows on the screen, which may have changed since. */
export function withIds<Form extends object>(form: Form, sent: Form, answered: Form): Form {
  const ids = new Map<string, string>();
  mapRows(sent, (rows, field) => {
    const given = ((answered as Lists)[field] ?? []) as readonly Keyed[];
    for (const [key, id] of idsOf(rows, given)) ids.set(key, id);
    return rows;
  });
  return mapRows(form, (rows) =>
    rows.map((row) => (row.id || !ids.has(row.key) ? row : { ...row, id: ids.get(row.key) })),
  );
}

/** The list with one row changed. */
export const changed = <R extends Keyed>(rows: readonly R[], key: string, change: Partial<R>): readonly R[] =>
  rows.map((row) => (row.key === key ? { ...row, ...change } : row));

/** The list with one row moved by so many places. */
export function moved<R extends Keyed>(rows: readonly R[], key: string, by: number): readonly R[] {
  const from = rows.findIndex((row) => row.key === key);
  const to = from + by;
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return rows;
  const rest = rows.filter((other) => other !== row);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}
