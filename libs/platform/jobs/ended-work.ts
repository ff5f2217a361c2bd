/**
 * How the queue takes down that work has ended: together, and waiting for it when the process ends. Left to itself it does
 * not wait, and work that was done in the last moment stays locked until its worker is taken for dead.
 */
export const ENDED_WORK_IS_KEPT = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } } as const;
