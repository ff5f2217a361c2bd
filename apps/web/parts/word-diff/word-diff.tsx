import { lazy, Suspense } from 'react';
import { Loading } from '../loading';

const ComparedTexts = lazy(async () => ({ default: (await import('./compared-texts')).ComparedTexts }));

/**
 * What has changed from one text to another, word by word, to be read and to be heard. What does the comparing is
 * loaded only when somebody compares.
 * @example <WordDiff before={mine} after={theirs} />
 */
export function WordDiff(props: { readonly before: string; readonly after: string }) {
  return (
    <Suspense fallback={<Loading shape="text" />}>
      <ComparedTexts {...props} />
    </Suspense>
  );
}
