import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import { useAnnounce } from '../../shell/announcer';
import { typeOf } from './file-words';
import { aloneWith, forgetUpload, type KeptUpload, keepUpload, leftUploads } from './kept-uploads';
import { type Going, type Place, sendUpload } from './send-upload';

/** A file on its way, as the screen shows it. */
export interface UploadShown {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly going: Going;
  /** Why it was not taken; null while it goes. */
  readonly error: Error | null;
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** Sends files for one purpose of a submission, also those that an earlier page was sending when it was closed. */
export function useUploads(place: Place, purpose: string) {
  const { conference, submission } = place;
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [uploads, setUploads] = useState<readonly UploadShown[]>([]);
  const stops = useRef(new Map<string, AbortController>());

  const run = useCallback(
    (first: KeptUpload) => {
      let kept = first;
      const stop = new AbortController();
      stops.current.set(kept.id, stop);
      const show = (change: Partial<UploadShown>) =>
        setUploads((all) => all.map((one) => (one.id === kept.id ? { ...one, ...change } : one)));
      const leave = () => {
        void forgetUpload(kept.id);
        setUploads((all) => all.filter(({ id }) => id !== kept.id));
      };
      const send = async () => {
        try {
          await sendUpload({ conference, submission }, kept, stop.signal, {
            going: (going) => show({ going }),
            begun: (upload) => {
              kept = { ...kept, upload };
              void keepUpload(kept);
            },
          });
          await queries.invalidateQueries({ queryKey: ['files', conference, submission] });
          announce(`${kept.file.name} is there.`);
          leave();
        } catch (error) {
          if (stop.signal.aborted) return;
          void forgetUpload(kept.id);
          show({ error: error as Error });
        }
      };
      const shown: UploadShown = {
        ...{ id: kept.id, name: kept.file.name, bytes: kept.file.size, error: null },
        going: { step: 'sending', sent: 0 },
        cancel: () => {
          stop.abort();
          leave();
          if (kept.upload) void giveUp({ conference, submission }, kept.upload);
          announce(`${kept.file.name} is not sent.`);
        },
        retry: () => run({ ...kept, upload: undefined }),
      };
      setUploads((all) => [...all.filter(({ id }) => id !== kept.id), shown]);
      void aloneWith(kept.id, send);
    },
    [conference, submission, queries, announce],
  );

  useEffect(() => {
    const going = stops.current;
    let here = true;
    void leftUploads(submission, purpose).then((left) => {
      if (here) for (const kept of left) run(kept);
    });
    return () => {
      here = false;
      for (const stop of going.values()) stop.abort();
    };
  }, [submission, purpose, run]);

  const send = (file: File, replaces?: string) => {
    const kept = { id: crypto.randomUUID(), submission, file, type: typeOf(file), purpose, replaces };
    void keepUpload(kept);
    run(kept);
  };
  return { uploads, send };
}

function giveUp({ conference, submission }: Place, upload: string): Promise<unknown> {
  const path = { conference, submission, upload };
  return api
    .DELETE('/api/v1/conferences/{conference}/submissions/{submission}/uploads/{upload}', { params: { path } })
    .catch(() => null);
}
