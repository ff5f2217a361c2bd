import { writeFileSync } from 'node:fs';
import {
  checkHall,
  drawFloorPlan,
  type FloorPlan,
  furnishBoards,
  type HallReport,
  paintSvg,
  planFaults,
  proposeRuns,
  type RunPattern,
} from '@colloquy/engines/poster-layout';
import { placeInJson } from '@colloquy/platform/tables';
import { NoAnswer, readJson, readText, Unreadable } from '../outcome';

/** Flags of `colloquy posters geometry`. */
export interface GeometryFlags {
  readonly propose?: boolean;
  readonly boards?: number;
  readonly pattern?: RunPattern;
  readonly svg?: string;
  readonly out?: string;
}

/** A plan that is alone in the file, or within a poster problem. */
function readFloorPlan(file: string): FloorPlan {
  const value = readJson<{ floorPlan?: unknown }>(file);
  const isProblem = typeof value === 'object' && value !== null && 'floorPlan' in value;
  const plan = isProblem ? value.floorPlan : value;
  const faults = planFaults(plan);
  if (faults.length === 0) return plan as FloorPlan;
  const text = readText(file);
  const placed = faults.map((fault) => {
    const path = [isProblem ? 'floorPlan' : '', fault.field ?? ''].filter((part) => part !== '').join('.');
    const { line, column } = placeInJson(text, path);
    return { ...fault, line, column: String(column) };
  });
  throw new Unreadable(`${file}: this is no floor plan.`, placed);
}

function reportLines({ findings, figures, notice }: HallReport): string[] {
  const found = findings.map(({ level, message, help, at, things }) => {
    const place = at ? ` at x ${at.x} m, y ${at.y} m` : '';
    const about = things.length > 0 ? ` [${things.join(', ')}]` : '';
    return `${level}${place}${about}: ${message} ${help}`;
  });
  const metres = (length: number | null): string => (length === null ? 'none' : `${length.toFixed(2)} m`);
  return [
    ...found,
    `boards: ${figures.boards} (${figures.boardsPer100m2} for 100 m² of ${figures.area} m²)`,
    `narrowest aisle: ${metres(figures.narrowestAisle)}`,
    `longest way out: ${metres(figures.longestWayOut)}`,
    `dead ends: ${figures.deadEnds}`,
    notice,
  ];
}

function draw(file: string, plan: FloorPlan): void {
  const description = `Floor plan with ${plan.boards.length} numbered boards and the walk past all of them.`;
  writeFileSync(file, paintSvg(drawFloorPlan(plan, [], { walkingLine: true }), { title: plan.name, description }));
}

/** The plan itself with boards for its runs, or the best proposal, after a line for each one. */
function planToReport(file: string, drawn: FloorPlan, { propose, boards, pattern }: GeometryFlags): FloorPlan {
  if (!propose) return drawn.boards?.length > 0 ? drawn : furnishBoards({ ...drawn, boards: [] });
  const wanted = boards ?? drawn.boards?.length ?? 0;
  if (wanted === 0) throw new Unreadable(`${file}: say by --boards how many boards are wanted.`);
  const proposals = proposeRuns(drawn, { boards: wanted, ...(pattern ? { pattern } : {}) });
  const [best] = proposals;
  if (!best) throw new NoAnswer(`${file}: not one board fits into this hall with the clearances of the plan.`);
  for (const { pattern: name, score, report, plan } of proposals) {
    console.log(`${name}: ${report.figures.boards} boards in ${plan.runs.length} runs, score ${score.toFixed(1)}`);
  }
  return best.plan;
}

/** Checks a hall, or proposes where boards stand in it; ends with 1 where an error is found. */
export function checkGeometry(file: string, flags: GeometryFlags): void {
  const plan = planToReport(file, readFloorPlan(file), flags);
  if (flags.svg !== undefined) draw(flags.svg, plan);
  if (flags.out !== undefined) writeFileSync(flags.out, `${JSON.stringify(plan, null, 1)}\n`);
  const report = checkHall(plan);
  console.log(reportLines(report).join('\n'));
  const errors = report.findings.filter(({ level }) => level === 'error');
  if (errors.length > 0)
    throw new NoAnswer(`${file}: ${errors.length} thing${errors.length === 1 ? '' : 's'} in this hall must be mended.`);
}
