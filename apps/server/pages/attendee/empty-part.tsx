import type { JSX } from 'preact';

/** What somebody sees who has started Colloquy without a conference: what this is for, and the one next step. */
export function EmptyPart(): JSX.Element {
  return (
    <>
      <header class="hero">
        <h1 class="title">No conference yet</h1>
        <p class="lead">
          Colloquy takes a student research conference from the call for abstracts to the published programme: mentors
          for every presenter, kind reviews, a timetable, poster boards.
        </p>
      </header>
      <section>
        <h2 class="part">Set one up</h2>
        <p>
          The link "Set up your first conference" stands where this server was started. It works once, within an hour;
          each start prints a new one.
        </p>
        <p>
          Or write down what it is, when and where, in a file such as the one in{' '}
          <code>docs/guides/conference-file.md</code>, and give it to the command:
        </p>
        <pre>
          <code>npx colloquy conference create my-conference.json</code>
        </pre>
        <p>Then load this page again: it tells everybody what happens next, and when.</p>
      </section>
    </>
  );
}
