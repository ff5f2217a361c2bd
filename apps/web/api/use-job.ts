import type { Schemas } from '@colloquy/api-client';
import { useEffect, useState } from 'react';

/** Long work on the server. */
export type Job = Schemas['JobDto'];

const isOver = ({ state }: Job): boolean => state !== 'queued' && state !== 'running';

/**
 * How far a job is, as it happens; null until the first word of it. The browser itself connects again when the line
 * breaks, and the server then tells the present state.
 * @returns `lost` when the server refuses to tell: there is no such job, or it is not yours
 */
export function useJob(id: string): { readonly job: Job | null; readonly lost: boolean } {
  const [job, setJob] = useState<Job | null>(null);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const events = new EventSource(`/api/v1/jobs/${encodeURIComponent(id)}/events`);
    events.onmessage = ({ data }) => {
      const told = JSON.parse(String(data)) as Job;
      setJob(told);
      if (isOver(told)) events.close();
    };
    events.onerror = () => setLost(events.readyState === EventSource.CLOSED);
    return () => events.close();
  }, [id]);
  return { job, lost };
}
