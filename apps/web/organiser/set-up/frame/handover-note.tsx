import { answerOf } from '@colloquy/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { SaveState } from '../../../parts/forms/save-state';
import { TextArea } from '../../../parts/forms/text-field';
import { useAutosave } from '../../../parts/forms/use-autosave';
import { handoverQuery, type Note } from './handover-query';

/** Writing a note for the next committee; it saves itself. */
export function HandoverNote({ slug, note }: { readonly slug: string; readonly note: Note }) {
  const queries = useQueryClient();
  const query = handoverQuery(slug);
  const [text, setText] = useState(note.text);
  const { section } = note;
  const autosave = useAutosave(
    async (wanted: string, version) => {
      const params = { path: { conference: slug, section } };
      const body = { text: wanted, version: Number(version) };
      const notes = await answerOf(
        api.PUT('/api/v1/conferences/{conference}/handover-notes/{section}', { params, body }),
      );
      queries.setQueryData(query.queryKey, notes);
      const saved = notes.find((each) => each.section === section);
      return saved ? { version: saved.version } : undefined;
    },
    text,
    {
      version: note.version,
      keep: `set-up/${slug}/note/${section}`,
      restore: setText,
      theirs: async () => {
        const read = (await queries.fetchQuery({ ...query, staleTime: 0 })).find((each) => each.section === section);
        return { value: read?.text ?? '', version: read?.version ?? 0 };
      },
    },
  );
  return (
    <>
      <TextArea name={`note-${section}`} label="Your note" hint={note.prompt} rows={4} value={text} onValue={setText} />
      <SaveState of={autosave} yours={text} show={(value) => value} />
    </>
  );
}
