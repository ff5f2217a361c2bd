/** After the last end-to-end test: ends the server that `start-database` has started. */
export default async function stopDatabase(): Promise<void> {
  await globalThis.stopTestDatabase?.();
}
