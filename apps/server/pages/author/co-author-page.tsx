import type { Conference } from '@colloquy/features/conferences';
import type { OpenAuthorInvitation } from '@colloquy/features/submissions';
import { InlineText } from '../attendee/inline-text';
import { smallPage } from '../everybody/sign-in-frame';

/** The question whether somebody is an author, as its page shows it. */
export interface CoAuthorPage extends Pick<OpenAuthorInvitation, 'id' | 'title' | 'authors' | 'place' | 'askedBy'> {
  readonly conference: Conference;
  readonly submissionId: string;
  readonly state: OpenAuthorInvitation['state'];
  readonly name: string;
  readonly address: string;
  /** From the link of the mail; empty for somebody who is signed in as the person who is asked. */
  readonly key: string;
  /** Whether this browser is signed in as them. */
  readonly isSignedIn: boolean;
  /** As whom this browser is signed in, where that is somebody else. */
  readonly signedInAs: string | null;
}

/** What somebody is named for, and the two answers. Reading it answers nothing. */
export function coAuthorPage(page: CoAuthorPage): string {
  const { state, conference, askedBy, name } = page;
  return smallPage(
    state === 'confirmed' ? 'You are an author' : 'Are you an author of this work?',
    <>
      {state === 'declined' ? (
        <p class="notice" role="status">
          You have said that this is not your work. Those who write it know, and it cannot be sent in with your name.
          You may still change your mind.
        </p>
      ) : null}
      {state === 'confirmed' ? <Confirmed {...page} /> : <p>Dear {name},</p>}
      <p class="lead">
        {state === 'confirmed' ? 'The work is' : `${askedBy ?? 'Somebody'} has named you as an author of`} “
        <Title {...page} />
        ”, for {conference.title}.
      </p>
      <Authors {...page} />
      {state === 'confirmed' ? null : <Question {...page} />}
    </>,
  );
}

function Title({ title }: CoAuthorPage) {
  return title.trim() === '' ? <>Without a title yet</> : <InlineText text={title} />;
}

function Authors({ authors, conference }: CoAuthorPage) {
  return (
    <dl class="facts">
      <dt>Authors</dt>
      <dd>{authors.join(', ')}</dd>
      <dt>Questions</dt>
      <dd>
        <a href={`mailto:${conference.contact}`}>{conference.contact}</a>
      </dd>
    </dl>
  );
}

function Question({ id, key, state, name, address, signedInAs, isSignedIn }: CoAuthorPage) {
  return (
    <>
      <p>
        If you are, you can read the work and write in it, and you get its receipt. If you are not, your name is not
        sent in again. You need no password.
      </p>
      <form class="form answers" method="post" action={`/co-author/${id}`}>
        <input type="hidden" name="key" value={key} />
        <button class="button" type="submit" name="answer" value="yes">
          Yes, I am an author
        </button>
        {state === 'declined' ? null : (
          <button class="button quiet" type="submit" name="answer" value="no">
            That is not my work
          </button>
        )}
      </form>
      <p class="soft">
        {isSignedIn
          ? `You answer as ${name}.`
          : `You answer as ${name}, ${address}. The link is for you alone: do not pass it on.`}
        {signedInAs === null ? '' : ` In this browser ${signedInAs} is signed in, and stays so.`}
      </p>
    </>
  );
}

function Confirmed({ conference, submissionId, isSignedIn, signedInAs, address }: CoAuthorPage) {
  const work = `/app/c/${conference.slug}/write/${submissionId}`;
  if (isSignedIn) {
    return (
      <p>
        <a class="button" href={work}>
          Open the work
        </a>
      </p>
    );
  }
  return (
    <>
      <p class="notice" role="status">
        Thank you: it is noted that you are an author. To read the work and write in it, sign in with {address}.
        {signedInAs === null ? '' : ` In this browser ${signedInAs} is signed in: sign out first.`}
      </p>
      <p>
        <a class="button" href={signedInAs === null ? `/sign-in?next=${encodeURIComponent(work)}` : '/sign-in/out'}>
          {signedInAs === null ? 'Sign in' : 'Sign out'}
        </a>
      </p>
    </>
  );
}
