import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readText } from '../outcome';

/** A published paper, as the data of the ACL 2020 conference has it. */
export interface Paper {
  readonly uid: string;
  readonly title: string;
  /** In order; the first one presents. */
  readonly authors: readonly string[];
  readonly abstract: string;
  readonly keywords: readonly string[];
  /** The conference's own field of work; `SRW` for the student workshop. */
  readonly field: string;
  readonly url: string;
}

type Row = Record<'UID' | 'title' | 'authors' | 'abstract' | 'keywords' | 'track' | 'pdf_url', string>;

/** Where a paper without an address of its own can be found. */
const PROCEEDINGS = 'https://aclanthology.org/events/acl-2020/';

const list = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

function papersIn(file: string): Paper[] {
  const rows: Row[] = parse(readText(join(__dirname, 'data', file)), { columns: true });
  return rows.map(({ UID, title, authors, abstract, keywords, track, pdf_url }) => ({
    uid: UID,
    title: title.normalize('NFC'),
    authors: list(authors.normalize('NFC')),
    abstract: abstract.normalize('NFC'),
    keywords: list(keywords),
    field: track,
    url: pdf_url || PROCEEDINGS,
  }));
}

/** The 48 abstracts of the Student Research Workshop. */
export const studentPapers = (): Paper[] => papersIn('srw_papers.csv');

/** The 778 papers of the main conference. */
export const mainPapers = (): Paper[] => papersIn('main_papers.csv');
