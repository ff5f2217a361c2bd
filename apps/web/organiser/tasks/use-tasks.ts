import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { useToast } from '../../parts/overlays/toasts';
import { useConference } from '../../parts/use-conference';

export type OpenTask = Schemas['TaskDto'];

/** What a task of the committee says. */
export type TaskWords = Schemas['OwnTaskDto'];

/** Everything that needs doing in a conference. */
export function useTasks(conference: string) {
  return useQuery({
    queryKey: ['tasks', conference],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/tasks', { params: { path: { conference } } })),
  });
}

/** Says who sees to a task; null for nobody again. */
export function useGiveTask() {
  const { slug: conference } = useConference();
  return useWrite(({ task, personId }: { task: string; personId: string | null }, headers) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/tasks/{task}/give', {
        params: { path: { conference, task } },
        body: { personId },
        headers,
      }),
    ),
  );
}

/** Brings back a task that was done or removed. */
export function useReopenTask() {
  const { slug: conference } = useConference();
  return useWrite((task: string, headers) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/tasks/{task}/reopen', {
        params: { path: { conference, task } },
        headers,
      }),
    ),
  );
}

/** Ticks a task of the committee off, or takes it away; both are said, and can be undone. */
export function useSettleTask() {
  const { slug: conference } = useConference();
  const toast = useToast();
  const reopen = useReopenTask();
  const paramsOf = ({ key }: OpenTask) => ({ path: { conference, task: key } });
  // Said by the write itself: the task, and with it what is shown of it, is gone by then.
  const say = (words: string, { key, what }: OpenTask) =>
    toast(`${words}: ${what}`, { undo: () => reopen.mutate(key) });
  const finish = useWrite(
    async (task: OpenTask, headers) => {
      const params = paramsOf(task);
      await answerOf(api.POST('/api/v1/conferences/{conference}/tasks/{task}/finish', { params, headers }));
      return task;
    },
    (task) => say('Done', task),
  );
  const remove = useWrite(
    async (task: OpenTask, headers) => {
      const params = paramsOf(task);
      await answerOf(api.POST('/api/v1/conferences/{conference}/tasks/{task}/remove', { params, headers }));
      return task;
    },
    (task) => say('Removed', task),
  );
  return {
    finish: (task: OpenTask) => finish.mutate(task),
    remove: (task: OpenTask) => remove.mutate(task),
    busy: finish.isPending || remove.isPending,
    error: finish.error ?? remove.error ?? reopen.error,
  };
}

/** Adds a task of the committee, or changes the one with that key. */
export function useWriteTask(key: string | null, done: () => void) {
  const { slug: conference } = useConference();
  return useWrite(async (body: TaskWords, headers) => {
    if (key === null) {
      await answerOf(
        api.POST('/api/v1/conferences/{conference}/tasks', { params: { path: { conference } }, body, headers }),
      );
      return;
    }
    const params = { path: { conference, task: key } };
    await answerOf(api.PUT('/api/v1/conferences/{conference}/tasks/{task}', { params, body, headers }));
  }, done);
}
