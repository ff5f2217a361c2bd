import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { useToast } from '../../parts/overlays/toasts';
import { useConference } from '../../parts/use-conference';
import type { Letter } from './letter-words';

const IN = '/api/v1/conferences/{conference}/letters/{letter}';

/** The letters of the conference in the order of their times. */
export function useLetters() {
  const { slug: conference } = useConference();
  return useQuery({
    queryKey: ['letters', conference],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/letters', { params: { path: { conference } } })),
  });
}

/** Adds the letters of the conference's kind that it has not had yet. */
export function useSuggestedLetters() {
  const { slug: conference } = useConference();
  return useWrite((_: null, headers) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/suggested-letters', { params: { path: { conference } }, headers }),
    ),
  );
}

/** Writes a letter, or gives one other words. @param letter the one that is changed; null for a new one */
export function useWriteLetter(letter: Letter | null, done: () => void) {
  const { slug: conference } = useConference();
  return useWrite(async (body: Schemas['NewLetterDto'], headers): Promise<void> => {
    if (letter === null) {
      const path = { conference };
      await answerOf(api.POST('/api/v1/conferences/{conference}/letters', { params: { path }, body, headers }));
      return;
    }
    const path = { conference, letter: letter.id };
    const changed = { ...body, revision: letter.revision };
    await answerOf(api.PUT(IN, { params: { path }, body: changed, headers }));
  }, done);
}

/** What can be done about a letter besides changing it; leaving one out can be undone. */
export function useLetterActs(letter: Letter) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const { id, revision } = letter;
  const asked = { params: { path: { conference, letter: id } } };
  const read = { ...asked, body: { revision } };
  const agree = useWrite((_: null, headers) => answerOf(api.POST(`${IN}/agree`, { ...read, headers })));
  const takeBack = useWrite((_: null, headers) => answerOf(api.POST(`${IN}/take-back`, { ...read, headers })));
  const bringBack = useWrite((_: null, headers) => answerOf(api.POST(`${IN}/bring-back`, { ...asked, headers })));
  const remove = useWrite(
    (_: null, headers) => answerOf(api.POST(`${IN}/remove`, { ...read, headers })),
    () => toast('The letter is left out', { undo: () => bringBack.mutate(null) }),
  );
  const send = useWrite((_: null, headers) => answerOf(api.POST(`${IN}/send`, { ...read, headers })));
  return {
    ...{ agree, takeBack, remove, send },
    busy: [agree, takeBack, remove].some(({ isPending }) => isPending),
    error: agree.error ?? takeBack.error ?? remove.error,
  };
}
