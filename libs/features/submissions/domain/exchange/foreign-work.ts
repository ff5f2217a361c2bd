/** The systems and files that works come from. `table` is a spreadsheet, ours or anybody's. */
export const SYSTEMS = ['table', 'pretalx', 'indico'] as const;
export type System = (typeof SYSTEMS)[number];

/** Where in a file something stands: a line of a table, or a path in JSON such as `results.3.title`. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number;
  readonly path?: string;
}

/** An author as a file names them. */
export interface ForeignAuthor {
  readonly name: string;
  readonly address: string;
  readonly orcid: string;
  readonly affiliations: readonly string[];
  readonly presenter: boolean;
}

/** What was answered to a question of the other system, or stands in a column of its own. */
export interface ForeignAnswer {
  readonly label: string;
  /** One entry for each answer chosen; one of free text. */
  readonly texts: readonly string[];
}

/** What a file says of one work. What it does not speak of is missing, and stays as it is where the work is here already. */
export interface ForeignWork {
  readonly at: FilePlace;
  /** Its name in the system it comes from, by which the same work is found again. */
  readonly key: string;
  /** Our own code, where the file has one. */
  readonly code: string | null;
  /** The version of ours from which the file was made. */
  readonly basis: number | null;
  readonly title?: string;
  /** Inline text, all in one. */
  readonly abstract?: string;
  /** Inline text by the ids of the conference's sections. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly track?: string;
  readonly state?: string;
  readonly keywords?: readonly string[];
  readonly authors?: readonly ForeignAuthor[];
  readonly supervisor?: { readonly name: string; readonly address: string };
  readonly answers: readonly ForeignAnswer[];
  /** Of a table: the headings of its columns, by what they hold, such as `authors.0.email`. */
  readonly headings?: Readonly<Record<string, string>>;
  readonly source?: { readonly url: string; readonly licence: string };
}

/** A question of the other system, as it could be asked here. */
export interface ForeignQuestion {
  readonly label: string;
  readonly kind: 'text' | 'long-text' | 'choice' | 'choices' | 'consent';
  readonly options: readonly string[];
}

/** Something wrong with a file, and where. */
export interface FileFault extends FilePlace {
  /** The heading of the column, in a table. */
  readonly column?: string;
  readonly message: string;
}

/** What files of one system say. With faults nothing of them may be taken in. */
export interface ForeignFile {
  readonly system: System;
  readonly works: readonly ForeignWork[];
  readonly questions: readonly ForeignQuestion[];
  readonly faults: readonly FileFault[];
  /** What whoever brings the files should know, though nothing is wrong. */
  readonly notes: readonly string[];
}

/** What names are compared by: letters and digits alone, in one case, so that `E-Mail address` is `emailaddress`. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What sentences are compared by: without case and runs of blanks. */
export const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
