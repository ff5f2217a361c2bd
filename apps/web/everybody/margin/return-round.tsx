import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { viewerQuery } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { dropDraft } from '../../parts/forms/drafts';
import { Form } from '../../parts/forms/form';
import { SaveState } from '../../parts/forms/save-state';
import { TextArea } from '../../parts/forms/text-field';
import { useAutosave } from '../../parts/forms/use-autosave';
import { useToast } from '../../parts/overlays/toasts';
import { useConference } from '../../parts/use-conference';
import { marginQuery, type Round } from './margin-query';

type Words = Schemas['RoundWordsDto'];

const NOTHING: Words = { strength: '', question: '', nextStep: '' };

const PROMPTS = [
  ['strength', 'What works, and why?', 'Begin here: something that you would not change.'],
  ['question', 'One question', 'One that helps them to think further, such as “What would surprise a reader here?”'],
  ['nextStep', 'One next step', 'Small enough for this week.'],
] as const;

/**
 * A mentor writes what they give back: what is good first, then one question, then one next step. It saves itself and is
 * seen by the authors once it is returned.
 */
export function ReturnRound({ round, submission }: { readonly round: Round; readonly submission: string }) {
  const { slug: conference } = useConference();
  const queries = useQueryClient();
  const toast = useToast();
  const [words, setWords] = useState<Words>(round.words ?? NOTHING);
  const params = { path: { conference, round: round.id } };
  const keep = `margin-round/${round.id}`;
  const autosave = useAutosave(
    async (value: Words, version) => {
      const body = { ...value, revision: Number(version) };
      const { revision } = await answerOf(
        api.PUT('/api/v1/conferences/{conference}/feedback-rounds/{round}', { params, body }),
      );
      return { version: revision };
    },
    words,
    {
      version: round.revision,
      keep,
      restore: setWords,
      theirs: async () => {
        const read = await queries.fetchQuery({ ...marginQuery(conference, submission, null), staleTime: 0 });
        const now = read.rounds.find(({ id }) => id === round.id) ?? round;
        return { value: now.words ?? NOTHING, version: now.revision };
      },
    },
  );
  const giveBack = useWrite(
    (body: Words, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/feedback-rounds/{round}/return', { params, body, headers })),
    () => {
      dropDraft(queries.getQueryData(viewerQuery.queryKey)?.personId ?? '', keep, words);
      toast('Returned. The authors are told by mail. Thank you.');
    },
  );
  return (
    <Form label="What you give back" error={giveBack.error} onSend={() => giveBack.mutate(words)}>
      {PROMPTS.map(([name, label, hint]) => (
        <TextArea
          key={name}
          name={name}
          label={label}
          hint={hint}
          rows={3}
          value={words[name]}
          onValue={(value) => setWords({ ...words, [name]: value })}
        />
      ))}
      <SaveState of={autosave} />
      <Button type="submit" busy={giveBack.isPending}>
        Return the round
      </Button>
    </Form>
  );
}
