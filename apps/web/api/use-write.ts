import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

/** An `Idempotency-Key` for one intention: the same goes with every try. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A write that a person may ask for twice without it being done twice: as long as the same thing is asked for and no
 * success has come back, the same `Idempotency-Key` goes with it. After a success everything shown is read anew.
 * @param act sends the request with the key in its header
 * @param readAnew reads anew what has changed, where that is little of much
 */
export function useWrite<Input, Answer>(
  act: (input: Input, headers: { 'Idempotency-Key': string }) => Promise<Answer>,
  done?: (answer: Answer) => unknown,
  readAnew?: (answer: Answer) => unknown,
) {
  const queries = useQueryClient();
  const intent = useRef({ asked: '', key: '' });
  return useMutation({
    mutationFn: (input: Input) => {
      const asked = JSON.stringify(input ?? null);
      if (intent.current.asked !== asked) intent.current = { asked, key: newKey() };
      return act(input, { 'Idempotency-Key': intent.current.key });
    },
    onSuccess: async (answer) => {
      intent.current = { asked: '', key: '' };
      await (readAnew ? readAnew(answer) : queries.invalidateQueries());
      await done?.(answer);
    },
  });
}
