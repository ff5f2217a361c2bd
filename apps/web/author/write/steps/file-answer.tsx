import type { Question } from '@colloquy/engines/submission-form';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Loading } from '../../../parts/loading';
import { filesQuery } from '../../files/files-query';
import { useWriting } from '../frame/writing';

const Files = lazy(() => import('../../files/files').then((module) => ({ default: module.Files })));

/** A question that is answered with files: the answer in the draft is their names, as long as they are there. */
export function FileAnswer({ question }: { readonly question: Question }) {
  const { conference, content, draft, set } = useWriting();
  const at = `answers.${question.id}`;
  const { data } = useQuery(filesQuery(conference, draft.id));
  const there = data?.items.filter(({ purpose }) => purpose === at).map(({ name }) => name);
  const names = there?.join(', ');
  const answer = content.answers[question.id] ?? '';
  useEffect(() => {
    if (names !== undefined && names !== answer) set(at, names);
  }, [names, answer, at, set]);
  return (
    <Suspense fallback={<Loading />}>
      <Files
        conference={conference}
        submission={draft.id}
        purpose={at}
        label={question.label}
        hint={question.help || undefined}
      />
    </Suspense>
  );
}
