import { newId } from '@colloquy/kernel';
import { MAY_CALL, ROLES, type Role, scopeOf } from './route-table';
import { OTHER, type UnderWay } from './under-way';

/** An operation of the API as the running server describes it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** With the names of its parameters in braces. */
  readonly path: string;
}

/** How what an address names stands to whoever asks. */
export type Relation = 'own' | 'assigned' | 'foreign' | 'in another conference' | 'of another conference';

/** One person of one role, who asks one route for one thing. */
export interface Cell {
  readonly operation: Operation;
  readonly role: Role;
  readonly relation: Relation;
  readonly address: string;
  /** The same address for a thing that does not exist; null where it names none. */
  readonly missing: string | null;
  readonly allowed: boolean;
  /** Whether the role may call the route for other things: then a refusal must not tell whether this one exists. */
  readonly allowedElsewhere: boolean;
}

/** Who belongs to the other conference: to them, what is of another conference is ours, asked for through theirs. */
const FOREIGN: Role = 'organiser of another conference';

const PARAMETER = /([\w-]+)\/\{(\w+)\}/g;

/** Every route with every role, for every kind of thing that it may be asked for. */
export function cellsOf(operations: readonly Operation[], world: UnderWay, slug: string): Cell[] {
  return operations.flatMap((operation) =>
    ROLES.flatMap((role) => relationsOf(operation, role, world).map((relation) => cell(operation, role, relation))),
  );

  function cell(operation: Operation, role: Role, relation: Relation): Cell {
    const row = MAY_CALL[operation.id];
    const scope = scopeOf(row, role);
    const anywhere = scopeOf(row, FOREIGN) !== null && scope !== null;
    const mayHere = scopeOf(row, role === FOREIGN ? 'organiser' : role);
    const names = objectsIn(operation);
    const address = addressFor((name, before) => idFor(world, role, relation, name, before));
    return {
      ...{ operation, role, relation, address },
      missing: names.length > 0 ? addressFor(() => newId()) : null,
      allowed: isAllowed(relation, scope, anywhere),
      allowedElsewhere: relation === 'of another conference' ? mayHere !== null : scope !== null,
    };

    function addressFor(id: (name: string, before: string) => string): string {
      const isThere =
        relation === 'in another conference' || (relation === 'of another conference' && role === FOREIGN);
      const conference = isThere ? OTHER : slug;
      return operation.path.replace(PARAMETER, (_, before: string, name: string) => {
        const value = name === 'conference' ? conference : id(name, before);
        if (!value) throw new Error(`Give ${operation.path} an id for {${name}} in under-way.ts.`);
        return `${before}/${value}`;
      });
    }
  }
}

function isAllowed(relation: Relation, scope: ReturnType<typeof scopeOf>, anywhere: boolean): boolean {
  if (relation === 'of another conference') return false;
  if (relation === 'in another conference') return anywhere;
  return scope === 'any' || scope === relation;
}

/** The names of the things in an address, besides the conference. */
function objectsIn({ path }: Operation): string[] {
  return [...path.matchAll(PARAMETER)].map(([, , name]) => name ?? '').filter((name) => name !== 'conference');
}

function relationsOf(operation: Operation, role: Role, world: UnderWay): Relation[] {
  const names = objectsIn(operation);
  const related = names.map((name) => world.related[name]?.[role]).find((known) => known !== undefined);
  const here: Relation[] = related
    ? [...(related.own ? (['own'] as const) : []), ...(related.assigned ? (['assigned'] as const) : []), 'foreign']
    : ['foreign'];
  if (!operation.path.includes('{conference}')) return here;
  // Numbers of releases begin anew in every conference: there is no foreign one.
  const foreign = names.some((name) => name !== 'number') ? (['of another conference'] as const) : [];
  return role === FOREIGN ? [...here, ...foreign] : [...here, 'in another conference', ...foreign];
}

function idFor(world: UnderWay, role: Role, relation: Relation, name: string, before: string): string {
  if (relation === 'in another conference' || relation === 'of another conference') {
    const ids = role === FOREIGN ? world.ids : world.otherIds;
    return ids[name] ?? ids[before] ?? '';
  }
  const related = world.related[name]?.[role];
  return related?.[relation] ?? world.ids[name] ?? world.ids[before] ?? '';
}
