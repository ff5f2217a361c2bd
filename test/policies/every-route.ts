import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A route of the built server, as its controllers state it. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly rule: string | null;
}

/** Every route of the built server, those of the API and the pages. */
export function everyRoute(): Route[] {
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, 'all-routes.cjs')], { encoding: 'utf8' }));
}

/** Whether a route is of the API; the others are pages. */
export const isApi = ({ path }: Route): boolean => path.startsWith('/api/');
