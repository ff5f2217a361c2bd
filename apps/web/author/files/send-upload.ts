import { answerOf, Refusal, type Schemas } from '@colloquy/api-client';
import { api } from '../../api/client';

/** Where files of one submission go. */
export interface Place {
  readonly conference: string;
  readonly submission: string;
}

/** What is to be sent. */
export interface Sending {
  readonly file: File;
  readonly type: string;
  readonly purpose: string;
  readonly replaces?: string;
  /** The upload that was begun for it, in this page or an earlier one. */
  readonly upload?: string;
}

/** How it goes: bytes that are safe on the server, and whether it waits for a connection or for the server's look at it. */
export interface Going {
  readonly step: 'sending' | 'waiting' | 'checking';
  readonly sent: number;
}

const SMALLEST = 64 * 1024;
const LARGEST = 1_000_000;
/** A piece is to take about this long: short enough to lose little, long enough not to ask all the time. */
const WISHED_MS = 2_000;
const LONGEST_MS = 60_000;
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Sends a file piece by piece to its end. Without a connection it waits, asks how far the server is, and goes on there.
 *
 * @param told how far it is, and under which id an upload was begun
 * @throws Refusal when the server does not take it; the signal's reason when it is given up
 */
export async function sendUpload(
  place: Place,
  sending: Sending,
  signal: AbortSignal,
  told: { going(going: Going): void; begun(upload: string): void },
): Promise<Schemas['FileDto']> {
  const { file } = sending;
  let upload = sending.upload;
  let [sent, piece, failures] = [0, SMALLEST * 4, 0];
  let known = upload === undefined;
  for (;;) {
    signal.throwIfAborted();
    try {
      if (upload === undefined) {
        upload = await begin(place, sending, signal);
        told.begun(upload);
      }
      if (!known) sent = await offsetOf(place, upload, signal);
      known = true;
      told.going({ step: sent < file.size ? 'sending' : 'checking', sent });
      if (sent >= file.size) return await complete(place, upload, signal);
      const started = performance.now();
      sent = await sendPiece(place, upload, file.slice(sent, sent + piece), sent, signal);
      failures = 0;
      const ratio = WISHED_MS / Math.max(performance.now() - started, 1);
      piece = Math.round(Math.min(LARGEST, Math.max(SMALLEST, piece * Math.min(2, Math.max(0.5, ratio)))));
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Refusal && error.problem.status < 500 && error.problem.code !== 'wrong-offset') throw error;
      known = upload === undefined;
      if (error instanceof Refusal && error.problem.code === 'wrong-offset') continue;
      told.going({ step: 'waiting', sent });
      await connectionOrPause(PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 1_000, signal);
      failures += 1;
    }
  }
}

async function begin({ conference, submission }: Place, sending: Sending, signal: AbortSignal): Promise<string> {
  const { file, type, purpose, replaces } = sending;
  const { id } = await answerOf(
    api.POST('/api/v1/conferences/{conference}/submissions/{submission}/uploads', {
      params: { path: { conference, submission } },
      body: { name: file.name, type: type as Schemas['NewUploadDto']['type'], bytes: file.size, purpose, replaces },
      signal,
    }),
  );
  return id;
}

async function offsetOf({ conference, submission }: Place, upload: string, signal: AbortSignal): Promise<number> {
  const { offset } = await answerOf(
    api.GET('/api/v1/conferences/{conference}/submissions/{submission}/uploads/{upload}', {
      params: { path: { conference, submission, upload } },
      signal,
    }),
  );
  return offset;
}

async function sendPiece(
  { conference, submission }: Place,
  upload: string,
  piece: Blob,
  at: number,
  signal: AbortSignal,
): Promise<number> {
  const stop = new AbortController();
  const end = () => stop.abort();
  const timer = setTimeout(end, LONGEST_MS);
  signal.addEventListener('abort', end);
  const call = answerOf(
    api.PATCH('/api/v1/conferences/{conference}/submissions/{submission}/uploads/{upload}', {
      params: { path: { conference, submission, upload }, header: { 'Upload-Offset': String(at) } },
      body: piece as unknown as string,
      bodySerializer: (body: unknown) => body as BodyInit,
      headers: { 'Content-Type': 'application/offset+octet-stream' },
      signal: stop.signal,
    }),
  );
  await call.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  });
  return at + piece.size;
}

function complete({ conference, submission }: Place, upload: string, signal: AbortSignal): Promise<Schemas['FileDto']> {
  return answerOf(
    api.POST('/api/v1/conferences/{conference}/submissions/{submission}/uploads/{upload}/complete', {
      params: { path: { conference, submission, upload } },
      signal,
    }),
  );
}

/** Waits for a while; a connection that comes back ends it sooner. */
function connectionOrPause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const ends = new AbortController();
    const end = () => {
      clearTimeout(timer);
      ends.abort();
      resolve();
    };
    const timer = setTimeout(end, ms);
    window.addEventListener('online', end, { signal: ends.signal });
    signal.addEventListener('abort', end, { signal: ends.signal });
  });
}
