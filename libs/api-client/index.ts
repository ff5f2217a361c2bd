import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './generated/schema';

/** The shapes of the API by name, such as `Schemas['SubmissionDto']`. */
export type Schemas = components['schemas'];

/** The API with an address, a method, and typed parameters and answers for every route. */
export type ColloquyClient = Client<paths>;

/**
 * @param baseUrl where the server is, without a slash at its end; empty for the server that this page came from
 * @param ask what carries a request there and back; the browser's or Node's own `fetch` where nothing is given
 */
export function colloquyClient(baseUrl = '', ask?: (request: Request) => Promise<Response>): ColloquyClient {
  return createClient<paths>({ baseUrl, ...(ask ? { fetch: ask } : {}) });
}

/** Why the server refused: RFC 9457 problem details, with a stable code and the single faults. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  /** A sentence that says what to do. */
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  /** All members of the answer: for a refusal that says more, such as what stands now. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The server understood the request and refused it. Asking again in the same way would be refused again. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'Refusal';
  }
}

function problemOf(error: unknown, status: number): Problem {
  const members = (typeof error === 'object' ? (error ?? {}) : {}) as Partial<Problem> & Record<string, unknown>;
  const { code, detail, errors } = members;
  const words = { code: code ?? 'unexpected', detail: detail ?? `The server answered with ${status}.` };
  return { status, ...words, errors, details: members };
}

/**
 * The answer to a call of {@link ColloquyClient}.
 * @throws Refusal when the server refused, TypeError when it could not be reached
 */
export async function answerOf<Answer>(
  call: Promise<{ data?: Answer; error?: unknown; response: Response }>,
): Promise<Answer> {
  const { data, error, response } = await call;
  if (!response.ok) throw new Refusal(problemOf(error, response.status));
  return data as Answer;
}
