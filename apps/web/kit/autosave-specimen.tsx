import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SaveState } from '../parts/forms/save-state';
import { TextArea } from '../parts/forms/text-field';
import { useAutosave } from '../parts/forms/use-autosave';

interface Note {
  readonly value: string;
  readonly version: number;
}

/** A note that lies at `/note-of-the-kit`: read with its version, written from a version. */
const send = async (method: 'GET' | 'PUT', body?: Note): Promise<Note> => {
  const response = await fetch('/note-of-the-kit', { method, body: JSON.stringify(body) });
  const data = await response.json();
  return answerOf(Promise.resolve(response.ok ? { data, response } : { error: data, response }));
};

/** A field that saves itself. */
export function AutosaveSpecimen() {
  const note = useQuery({ queryKey: ['note'], queryFn: () => send('GET') });
  return note.data ? <Writing note={note.data} /> : null;
}

function Writing({ note }: { readonly note: Note }) {
  const [text, setText] = useState(note.value);
  const saving = useAutosave((value, version) => send('PUT', { value, version: Number(version) }), text, {
    version: note.version,
    keep: 'kit/note',
    restore: setText,
    theirs: () => send('GET'),
    waitMs: 100,
  });
  return (
    <>
      <TextArea name="note" label="Note" value={text} onValue={setText} />
      <SaveState of={saving} yours={text} show={(value) => <p>{value}</p>} />
    </>
  );
}
