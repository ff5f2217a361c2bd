import { answerOf, type Schemas } from '@colloquy/api-client';
import type { Question } from '@colloquy/engines/submission-form';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** The submission form as the server has it. */
export type SubmissionForm = Schemas['SubmissionFormDto'];

/** What authors are asked, with all that questions may refer to. */
export const formQuery = (conference: string) =>
  queryOptions({
    queryKey: ['set-up-form', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/set-up/form', { params: { path: { conference } } })),
  });

/** Sets the questions in place of those of that version. */
export function saveForm(conference: string, questions: readonly Question[], version: string | number | null) {
  return answerOf(
    api.PUT('/api/v1/conferences/{conference}/set-up/form', {
      params: { path: { conference }, header: { 'If-Match': `"${version}"` } },
      body: { questions: questions as Schemas['SetFormDto']['questions'] },
    }),
  );
}

/** The questions as the form is edited: without what the server says of them. */
export const questionsOf = ({ questions }: Pick<SubmissionForm, 'questions'>): Question[] =>
  questions.map(({ answered: _, ...question }) => question);
