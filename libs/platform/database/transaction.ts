import type { DataSource, EntityManager } from 'typeorm';

declare const insideTransaction: unique symbol;

/**
 * A transaction that is open now. Every write takes one as a required parameter, so that a write outside a transaction
 * does not compile; only {@link inTransaction} makes one.
 */
export type Transaction = EntityManager & { readonly [insideTransaction]: true };

/** What a read needs: the data source, or a transaction when it must see that transaction's writes. */
export type Reader = Pick<EntityManager, 'query'>;

/** Runs the work in one transaction: committed when it returns, rolled back when it throws. */
export function inTransaction<T>(dataSource: DataSource, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return dataSource.transaction((manager) => work(manager as Transaction));
}
