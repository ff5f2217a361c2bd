/**
 * Does something with a signal that comes after so many seconds, or as soon as another one comes.
 *
 * Not `AbortSignal.any` with `AbortSignal.timeout`: nothing holds that timer, so that it can be cleared away before its
 * time, and a mail server that fell silent was waited for twice as long.
 */
export async function withinSeconds<Answer>(
  seconds: number,
  ending: AbortSignal,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const limit = new AbortController();
  const end = () => limit.abort();
  const timer = setTimeout(end, seconds * 1000);
  ending.addEventListener('abort', end, { once: true });
  if (ending.aborted) end();
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
    ending.removeEventListener('abort', end);
  }
}
