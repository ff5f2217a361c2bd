import type { SetUp } from '../shapes';
import type { SectionName } from '../steps';

/** An answer in words, for checking it and for setting two people's side by side. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** How one section is read, written, sent and told. */
export interface SectionDefinition<Form extends object> {
  readonly name: SectionName;
  /** What stands in the fields. */
  readonly toForm: (setUp: SetUp) => Form;
  /** Sends the whole section. A row that somebody added and left empty is not sent. */
  readonly put: (conference: string, form: Form, headers: { readonly 'If-Match': string }) => Promise<SetUp>;
  /** Rows that are not sent because nothing stands in them yet. */
  readonly isEmptyRow?: (row: never) => boolean;
  readonly describe: (form: Form, setUp: SetUp) => readonly Line[];
}
