/**
 * What opens a page of the server: `open` to everybody; `its conference`, for everybody once its call is open, and before
 * that for its own people alone; `its key`, which a mail, a link or the program itself gave to whom it is meant for; `its
 * person`, who may also come without the key, signed in.
 */
export type Opens = 'open' | 'its conference' | 'its key' | 'its person';

/** Every route of the server outside the API. A route without a row fails the test. */
export const PAGES: Readonly<Record<string, Opens>> = {
  'GET /': 'open',
  'GET /health': 'open',
  'GET /sign-in': 'open',
  'POST /sign-in': 'open',
  'GET /sign-in/out': 'open',
  'POST /sign-in/out': 'open',
  'GET /sign-in/university': 'open',

  'GET /app/c/:conference/write/:submission/title': 'open',

  'GET /c/:conference': 'its conference',
  'GET /c/:conference/*path': 'its conference',
  'GET /c/:conference/releases/:number/*path': 'its conference',
  'GET /c/:conference/submit': 'its conference',
  'POST /c/:conference/submit': 'its conference',
  'GET /c/:conference/mentor': 'its conference',
  'POST /c/:conference/mentor': 'its conference',
  'POST /c/:conference/mentor/sign-in': 'its conference',

  'POST /app/c/:conference/write/:submission/title': 'its key',
  'GET /sign-in/link': 'its key',
  'POST /sign-in/link': 'its key',
  'GET /sign-in/founder': 'its key',
  'POST /sign-in/founder': 'its key',
  'GET /sign-in/address': 'its key',
  'POST /sign-in/address': 'its key',
  'GET /sign-in/university/callback': 'its key',
  'GET /join/:token': 'its key',
  'POST /join/:token': 'its key',
  'POST /join/:token/sign-in': 'its key',
  'GET /invitations/:invitation': 'its person',
  'POST /invitations/:invitation': 'its person',
  'GET /co-author/:invitation': 'its key',
  'POST /co-author/:invitation': 'its key',
  'GET /place/:place': 'its key',
  'POST /place/:place': 'its key',
  'GET /sign-off/:signOff': 'its key',
  'POST /sign-off/:signOff': 'its key',
  'GET /resume': 'its key',
  'POST /resume': 'its key',
  'GET /files/:token/:name': 'its key',
};
