import { answerOf } from '@colloquy/api-client';
import { composeAbstract } from '@colloquy/engines/abstract-draft';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { api } from '../../../api/client';
import { useWriting } from '../frame/writing';

const PAUSE_MS = 400;

/** The value, once it has rested. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/**
 * The abstract as the server sets it for print, a moment after the last key; asked once, wherever it is shown.
 * @param enabled whether anybody looks
 */
export function usePreview(enabled: boolean) {
  const { conference, content, draft, rules } = useWriting();
  const work = useMemo(
    () => ({
      ...{ code: draft.code, title: content.title, trackId: content.trackId },
      abstract: composeAbstract(rules.rules, content.texts),
      keywords: [...content.keywords],
      authors: content.authors.map(({ name, presenter, affiliations }) => ({
        ...{ name, presenter },
        affiliations: affiliations.filter((each) => each !== ''),
      })),
    }),
    [draft.code, content, rules],
  );
  const body = useRested(work);
  return useQuery({
    queryKey: ['abstract-preview', conference, body],
    gcTime: 60_000,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    retry: false,
    enabled,
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/preview', { params: { path: { conference } }, body, signal }),
      ),
  });
}
