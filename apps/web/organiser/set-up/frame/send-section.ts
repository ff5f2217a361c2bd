import { Refusal } from '@colloquy/api-client';
import type { SetUp, SetUpFault } from '../shapes';
import type { SectionDefinition } from './definition';
import type { Outcome } from './section-keeper';

type Keyed = { readonly key: string };
type Lists = Record<string, unknown>;

const isList = (value: unknown): value is readonly Keyed[] => Array.isArray(value);

/** Leaves out rows in which nothing stands yet. */
function withoutEmptyRows<Form extends object>(form: Form, isEmptyRow?: (row: never) => boolean): Form {
  if (!isEmptyRow) return form;
  const entries = Object.entries(form).map(([field, value]) => [
    field,
    isList(value) ? value.filter((row) => !isEmptyRow(row as never)) : value,
  ]);
  return Object.fromEntries(entries) as Form;
}

/** The same faults with the key of a row in place of its number, so that they stay with it when rows are moved. */
function byRow(faults: readonly SetUpFault[], form: object): SetUpFault[] {
  return faults.map((fault) => {
    const [list = '', index = '', ...rest] = fault.field.split('.');
    const rows = (form as Lists)[list];
    const row = isList(rows) ? rows[Number(index)] : undefined;
    return row?.key && rest.length >= 0 && index !== ''
      ? { ...fault, field: [list, row.key, ...rest].join('.') }
      : fault;
  });
}

/** Sends a section and says what became of it. */
export async function sendSection<Form extends object>(
  definition: SectionDefinition<Form>,
  conference: string,
  form: Form,
  version: number,
  heard: (setUp: SetUp) => void,
): Promise<Outcome<Form>> {
  const sent = withoutEmptyRows(form, definition.isEmptyRow);
  try {
    const setUp = await definition.put(conference, sent, { 'If-Match': `"${version}"` });
    heard(setUp);
    return { is: 'saved', form: definition.toForm(setUp), version: setUp.version };
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.status === 503) return { is: 'away' };
    const { status, detail, errors } = error.problem;
    if (status === 409 && error.problem.code === 'stale-set-up') return { is: 'stale' };
    return { is: 'refused', message: detail, faults: byRow((errors ?? []) as readonly SetUpFault[], sent) };
  }
}
