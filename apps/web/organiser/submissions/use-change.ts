import { answerOf, type Schemas } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { titleOfRefusal } from '../../parts/forms/refusal-text';
import { useToast } from '../../parts/overlays/toasts';
import { useConference } from '../../parts/use-conference';

/** What is changed of several works. */
export type ChangeOrder = Schemas['ChangeOrderDto'];
export type ChangeResult = Schemas['ChangeResultDto'];

const works = (count: number): string => (count === 1 ? '1 submission' : `${count} submissions`);

/** What happened, in a sentence, with those that were left because somebody else was quicker. */
function said({ done, stale }: ChangeResult, verb: string): string {
  const first = stale.slice(0, 3).map(({ code }) => code || 'one that is gone');
  const more = stale.length > 3 ? ` and ${stale.length - 3} more` : '';
  const left =
    stale.length > 0 ? ` Left as they are, since somebody else changed them: ${first.join(', ')}${more}.` : '';
  return `${verb} ${works(done.length)}.${left}`;
}

/** Changes several works at once, says what happened, and offers to take it back. */
export function useChange(onDone: () => void) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const send = (body: ChangeOrder, headers: { 'Idempotency-Key': string }) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/submission-table/changes', {
        params: { path: { conference } },
        ...{ body, headers },
      }),
    );
  const undo = useWrite(send, (result) => toast(said(result, 'Taken back for')));
  const onError = (error: Error) => toast(titleOfRefusal(error));
  return useWrite(
    async ({ order, verb }: { readonly order: ChangeOrder; readonly verb: string }, headers) => ({
      ...{ order, verb, result: await send(order, headers) },
    }),
    ({ order: { change }, verb, result }) => {
      onDone();
      const back = change === 'withdraw' ? 'bring back' : change === 'bring back' ? 'withdraw' : change;
      const wishes = result.done.map(({ id, mark, was }) => ({ id, mark, to: back === change ? was : null }));
      const taking = { change: back, wishes, undo: true } as const;
      toast(said(result, verb), result.done.length > 0 ? { undo: () => undo.mutate(taking, { onError }) } : {});
    },
  );
}
