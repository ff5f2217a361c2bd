import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { elementsOf, textAt } from '../read/objects';
import type { ParsedPdf } from '../read/parsed-pdf';
import { attribute, called, type StructElement } from '../read/structure';
import type { Rule } from '../rule';

/** How the cells of a table lie. */
interface Laid {
  readonly crossing: readonly StructElement[];
  /** Columns that reach below the last row. */
  readonly tooDeep: number;
  /** Rows with a free place, and rows that are wider than the first. */
  readonly gaps: number;
  readonly tooWide: number;
}

function span(cell: StructElement, key: 'ColSpan' | 'RowSpan'): number {
  const found = attribute(cell, 'Table', key);
  return found instanceof PDFNumber ? Math.max(1, found.asNumber()) : 1;
}

function rowsOf(table: StructElement): StructElement[] {
  return table.kids.flatMap((kid) => (kid.standard === 'TR' ? [kid] : kid.kids.filter((one) => one.standard === 'TR')));
}

const isCell = ({ standard }: StructElement): boolean => standard === 'TH' || standard === 'TD';

const laidOut = new WeakMap<StructElement, Laid>();

/** Puts each cell in the first free place of its row, as readers of tables do. */
function layOf(table: StructElement): Laid {
  const known = laidOut.get(table);
  if (known) return known;
  const rows = rowsOf(table);
  const columns = (rows[0]?.kids ?? []).filter(isCell).reduce((sum, cell) => sum + span(cell, 'ColSpan'), 0);
  const taken = rows.map(() => new Set<number>());
  const crossing: StructElement[] = [];
  let [tooDeep, tooWide] = [0, 0];
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.kids.filter(isCell)) {
      while (taken[at]?.has(column)) column += 1;
      const [wide, deep] = [span(cell, 'ColSpan'), span(cell, 'RowSpan')];
      if (column + wide > columns) tooWide += 1;
      if (at + deep > rows.length) tooDeep += 1;
      let crosses = false;
      for (let down = at; down < Math.min(rows.length, at + deep); down += 1)
        for (let across = column; across < column + wide; across += 1) {
          if (taken[down]?.has(across)) crosses = true;
          taken[down]?.add(across);
        }
      if (crosses) crossing.push(cell);
      column += wide;
    }
  });
  const gaps = taken.filter((places) => Array.from({ length: columns }, (_, at) => at).some((at) => !places.has(at)));
  const laid = { crossing, tooDeep, gaps: gaps.length, tooWide };
  laidOut.set(table, laid);
  return laid;
}

function tablesOf({ structure }: ParsedPdf): StructElement[] {
  return structure.elements.filter(({ standard }) => standard === 'Table');
}

const eachTable = (id: string, demands: string, broken: (table: StructElement) => boolean): Rule => ({
  ...{ id, demands },
  breaches: (pdf) => tablesOf(pdf).filter(broken).map(called),
});

function headersOf(cell: StructElement): string[] {
  const found = attribute(cell, 'Table', 'Headers');
  if (!(found instanceof PDFArray)) return [];
  return elementsOf(found).flatMap((one) =>
    one instanceof PDFString || one instanceof PDFHexString ? [one.decodeText()] : [],
  );
}

const cellsOf = (table: StructElement): StructElement[] => rowsOf(table).flatMap(({ kids }) => kids.filter(isCell));
const SCOPES = new Set(['Row', 'Column', 'Both']);

function hasScope(cell: StructElement): boolean {
  const scope = attribute(cell, 'Table', 'Scope');
  return scope instanceof PDFName && SCOPES.has(scope.decodeText());
}

/** Every cell names its heads, so that no scope is needed. */
function isByHeaders(table: StructElement): boolean {
  const cells = cellsOf(table).filter(({ standard }) => standard === 'TD');
  return cells.length > 0 && cells.every((cell) => headersOf(cell).length > 0);
}

/** Clauses 7.2 and 7.5 on tables. */
export const TABLES: readonly Rule[] = [
  {
    id: '7.2-15',
    demands: 'No cell of a table lies over another.',
    breaches: (pdf) => tablesOf(pdf).flatMap((table) => layOf(table).crossing.map(called)),
  },
  eachTable('7.2-41', 'All columns of a table reach over as many rows.', (table) => layOf(table).tooDeep > 0),
  eachTable('7.2-42', 'No row of a table leaves a place free.', (table) => layOf(table).gaps > 0),
  eachTable('7.2-43', 'No row of a table is wider than its first.', (table) => layOf(table).tooWide > 0),
  {
    id: '7.5-1',
    demands: 'The head of a row or column says what it is the head of, unless every cell names its heads.',
    breaches: (pdf) =>
      tablesOf(pdf)
        .filter((table) => !isByHeaders(table))
        .flatMap((table) => cellsOf(table).filter((cell) => cell.standard === 'TH' && !hasScope(cell)))
        .map(called),
  },
  {
    id: '7.5-2',
    demands: 'The heads that a cell names are in its table.',
    breaches: (pdf) =>
      tablesOf(pdf).flatMap((table) => {
        const cells = cellsOf(table);
        const names = new Set(cells.map(({ dict }) => textAt(dict, 'ID')));
        return cells.filter((cell) => headersOf(cell).some((name) => !names.has(name))).map(called);
      }),
  },
];
