import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { viewerQuery } from '../../api/queries';
import { dropDraft, keepDraft, keptDraft } from './drafts';

/** What is typed and not yet sent, kept on this device under a name of its own. */
export function useKeptText(name: string): readonly [text: string, setText: (text: string) => void] {
  const person = useQueryClient().getQueryData(viewerQuery.queryKey)?.personId ?? '';
  const [text, setText] = useState(() => String(keptDraft(person, name)?.value ?? ''));
  const change = (next: string) => {
    setText(next);
    if (next.trim() === '') dropDraft(person, name, keptDraft(person, name)?.value);
    else keepDraft(person, name, { value: next, version: null, at: new Date().toISOString() });
  };
  return [text, change];
}
