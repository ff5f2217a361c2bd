import type { Caller } from '../../builders/caller';
import { everyRoute, isApi } from '../every-route';

/** A parameter in the query of an operation, as the contract describes it. */
interface QueryParameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly items?: { readonly enum?: readonly string[] };
  };
}

/** One route that reads. */
export interface Read {
  /** The operation's id; of a page, its method and address. */
  readonly name: string;
  /** With the names of its parameters in braces. */
  readonly path: string;
  /** What may be asked for besides, each with its question mark. */
  readonly queries: readonly string[];
}

/** Routes whose answer ends when a job does: left out of the contract, and not asked here. */
export const ENDLESS = ['/api/v1/jobs/:job/events'];

/** The address of a route with the names of its parameters in braces, as the contract has it. */
export const inBraces = (path: string): string => path.replace(/:(\w+)/g, '{$1}').replace('*path', '{path}');

/**
 * Every route that reads, from the contract of the running server and the controllers of its pages, each with all that can
 * be asked of it: every order, filter and choice once, and every word of these in every search.
 */
export async function everyRead(visitor: Caller, words: readonly string[]): Promise<Read[]> {
  const { paths } = await visitor.get<{
    paths: Record<string, { get?: { operationId: string; parameters?: readonly QueryParameter[] } }>;
  }>('/api/v1/openapi.json');
  const operations = Object.entries(paths).flatMap(([path, { get }]): Read[] => {
    if (!get) return [];
    const asked = (get.parameters ?? []).filter((parameter) => parameter.in === 'query');
    return [{ name: get.operationId, path, queries: asked.flatMap((one) => queriesOf(one, words)) }];
  });
  const pages = everyRoute()
    .filter((route) => route.method === 'GET' && !isApi(route))
    .map(({ method, path }): Read => ({ name: `${method} ${path}`, path: inBraces(path), queries: [] }));
  return [...operations, ...pages].sort((a, b) => Number(isOfLog(b)) - Number(isOfLog(a)));
}

/** What stands in the log before somebody has looked around: of sights at one moment, the order is chance. */
const isOfLog = ({ path }: Read): boolean => /\/log(-file)?$/.test(path);

function queriesOf({ name, schema = {} }: QueryParameter, words: readonly string[]): string[] {
  const choices = schema.enum ?? schema.items?.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : null);
  const values = choices ?? (['number', 'integer'].includes(schema.type ?? '') ? ['1'] : words);
  return values.map((value) => `?${new URLSearchParams({ [name]: String(value) })}`);
}

/** The addresses at which a route is read: with every id that is known by the name of its parameter, or with one that nothing has. */
export function addressesOf({ path }: Read, ids: Readonly<Record<string, readonly string[]>>): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].reduce<string[]>(
    (paths, [braces, name = '']) =>
      paths.flatMap((one) => valuesOf(ids, name).map((value) => one.replace(braces, value))),
    [path],
  );
}

const NOTHING_HAS_IT = '00000000-0000-4000-8000-000000000000';

function valuesOf(ids: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] {
  const known = ids[name] ?? [];
  return known.length > 0 ? known : [NOTHING_HAS_IT];
}
