import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { viewerQuery } from '../../api/queries';
import { type Saved, Saver, type SaveStatus } from './autosave';
import { dropDraft, keepDraft, keptDraft, type Version } from './drafts';

const PAUSE_MS = 800;

/** How {@link useAutosave} is set up. */
export interface AutosaveOptions<Value> {
  /** The version of the value as it was read; it goes with every save and moves on with every answer. */
  readonly version: Version;
  /** The name under which drafts are kept in this browser, such as `set-up/dates/2f1c…`; without it none is kept. */
  readonly keep?: string;
  /** Puts a value into the form: a draft from an earlier visit, or what somebody else saved. */
  readonly restore?: (value: Value) => void;
  /** Reads the thing anew, to show what somebody else has made of it. */
  readonly theirs?: () => Promise<{ readonly value: Value; readonly version: Version }>;
  /** Nothing is saved while false, such as before the value is read. */
  readonly ready?: boolean;
  readonly waitMs?: number;
}

/** How saving stands, and what can be done about it; for {@link SaveState}. */
export interface Autosave<Value> {
  readonly status: SaveStatus;
  /** What somebody else made of it, while that is to be decided. */
  readonly theirs: Value | null;
  /** Sends at once what is not saved. */
  readonly flush: () => void;
  /** Saves one's own over what somebody else made. */
  readonly keepYours: () => void;
  /** Throws one's own away for what somebody else made. */
  readonly takeTheirs: () => void;
}

/**
 * Saves a form by itself. What is typed is kept in this browser until the server has acknowledged it, sent after a
 * pause and when the page is left, and tried again while the server is away; leaving is warned of only while something
 * is unsaved.
 * @param save sends a value with the version it began from, and gives the new version; a refusal with a code that
 *   begins with `stale`, or a 412, means that somebody else has changed it
 * @param value what the form holds; compared by its JSON
 */
export function useAutosave<Value>(
  save: (value: Value, version: Version) => Promise<Saved>,
  value: Value,
  options: AutosaveOptions<Value>,
): Autosave<Value> {
  const { version, keep, ready = true, waitMs = PAUSE_MS } = options;
  const person = useQueryClient().getQueryData(viewerQuery.queryKey)?.personId ?? '';
  const [status, setStatus] = useState<SaveStatus>({ is: 'idle' });
  const [theirs, setTheirs] = useState<{ readonly value: Value; readonly version: Version } | null>(null);
  const latest = useRef({ save, options });
  latest.current = { save, options };
  const text = JSON.stringify(value);
  const known = useRef<string | null>(null);

  const saver = useMemo(
    () =>
      new Saver<Value>(
        (wanted, from) => latest.current.save(wanted, from),
        setStatus,
        (done) => keep && dropDraft(person, keep, done),
        latest.current.options.version,
      ),
    [keep, person],
  );

  useEffect(() => {
    if (!saver.isDirty) saver.version = version;
  }, [saver, version]);

  // The first value is what was read; a draft of an earlier visit takes its place and is sent.
  useEffect(() => {
    if (!ready || known.current !== null) return;
    known.current = text;
    const draft = keep ? keptDraft(person, keep) : null;
    if (!draft || JSON.stringify(draft.value) === text) return;
    latest.current.options.restore?.(draft.value as Value);
    saver.version = draft.version;
  }, [ready, text, keep, person, saver]);

  useEffect(() => {
    if (!ready || known.current === null || known.current === text) return;
    known.current = text;
    const wanted = JSON.parse(text) as Value;
    if (keep) keepDraft(person, keep, { value: wanted, version: saver.version, at: new Date().toISOString() });
    saver.want(wanted, waitMs);
  }, [ready, text, keep, person, saver, waitMs]);

  useEffect(() => {
    if (status.is !== 'changed') return setTheirs(null);
    let wanted = true;
    latest.current.options.theirs?.().then(
      (read) => wanted && setTheirs(read),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [status]);

  useEffect(() => {
    const flush = () => saver.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.isDirty) event.preventDefault();
    };
    const hidden = () => document.visibilityState === 'hidden' && saver.flush();
    window.addEventListener('pagehide', flush);
    window.addEventListener('online', flush);
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('online', flush);
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', hidden);
      saver.flush();
    };
  }, [saver]);

  return {
    status,
    theirs: theirs?.value ?? null,
    flush: () => saver.flush(),
    keepYours: () => saver.goOn(theirs?.version ?? version),
    takeTheirs: () => {
      if (!theirs) return;
      saver.forget();
      if (keep) dropDraft(person, keep, value);
      known.current = JSON.stringify(theirs.value);
      latest.current.options.restore?.(theirs.value);
      saver.goOn(theirs.version);
    },
  };
}
