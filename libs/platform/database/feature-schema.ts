import type { EntitySchema, MigrationInterface } from 'typeorm';

type Class<T = object> = new (...args: never[]) => T;

/** The tables of one part of the program, for whoever puts the parts together; opaque to everybody else. */
export interface FeatureSchema {
  readonly entities: readonly (Class | EntitySchema)[];
  readonly migrations: readonly Class<MigrationInterface>[];
}

/** Joins the parts' schemas into the lists that a data source takes; migrations run in the order of their names' dates. */
export function joinSchemas(schemas: readonly FeatureSchema[]): FeatureSchema {
  return {
    entities: schemas.flatMap(({ entities }) => entities),
    migrations: schemas.flatMap(({ migrations }) => migrations),
  };
}
