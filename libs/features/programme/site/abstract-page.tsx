import { withoutMarks } from '@colloquy/kernel';
import type { JSX } from 'preact';
import type { Appearance } from '../domain/read-release';
import type { ReleaseSubmission } from '../domain/release';
import { abstractPage } from '../outputs/published';
import { InlineText, Paragraphs } from './inline-text';
import { SaveButton, TrackMark } from './parts';
import { codeAnchor } from './poster-anchors';
import { calendarFile, dayPage, type Page, type SiteContext, sessionPage, webAddress } from './site-context';

const TYPES = { talk: 'Talk', 'lightning-talk': 'Lightning talk', poster: 'Poster' } as const;

function Authors({
  site,
  submission,
}: {
  readonly site: SiteContext;
  readonly submission: ReleaseSubmission;
}): JSX.Element {
  const { authors, affiliations, mentorIds } = submission;
  return (
    <div class="authors">
      <ul>
        {authors.map(({ personId, presenter, affiliations: places }) => (
          <li key={personId}>
            {presenter ? <strong>{site.reader.person(personId).name}</strong> : site.reader.person(personId).name}
            {places.length > 0 && affiliations.length > 1 ? (
              <sup>{places.map((place) => place + 1).join(',')}</sup>
            ) : null}
            {presenter ? ' (presents)' : ''}
          </li>
        ))}
      </ul>
      <ol class={affiliations.length > 1 ? undefined : 'single'}>
        {affiliations.map((affiliation) => (
          <li key={affiliation}>{affiliation}</li>
        ))}
      </ol>
      {mentorIds.length > 0 ? (
        <p class="who">Mentored by {mentorIds.map((id) => site.reader.person(id).name).join(', ')}</p>
      ) : null}
    </div>
  );
}

function Place(props: { readonly site: SiteContext; readonly at: Appearance; readonly code: string }): JSX.Element {
  const { site, at, code } = props;
  const { times } = site;
  return (
    <dl>
      <dt>When</dt>
      <dd>
        <a href={dayPage(times.calendarDay(at.startsAt))}>{times.day(at.startsAt)}</a>
        <br />
        {times.span(at.startsAt, at.endsAt)} {times.zone(at.startsAt)}
        {at.kind === 'talk' && at.talk.discussionMinutes > 0
          ? `, the last ${at.talk.discussionMinutes} minutes for questions`
          : ''}
      </dd>
      <dt>Where</dt>
      <dd>
        {at.room.name}
        {at.kind === 'poster' ? (
          <>
            , <a href={`posters.html#${codeAnchor(code)}`}>board {at.placement.boardNumber}</a>
          </>
        ) : null}
        <br />
        {at.room.stepFree ? 'Step-free' : 'Reached by steps'},{' '}
        {at.room.hearingLoop ? 'hearing loop' : 'no hearing loop'}
      </dd>
      <dt>{at.kind === 'talk' ? 'Session' : 'Part of'}</dt>
      <dd>
        {at.kind === 'talk' ? (
          <a href={sessionPage(at.session.code)}>
            {at.session.code} {at.session.title}
          </a>
        ) : (
          `${at.posterSession.title}, ${at.shift.name.toLowerCase()}`
        )}
      </dd>
    </dl>
  );
}

/** Those before and after it in the same session, or on the boards beside it. */
function neighbours(site: SiteContext, submission: ReleaseSubmission): (ReleaseSubmission | undefined)[] {
  const at = site.reader.appearance(submission.id);
  if (!at) return [];
  const row = at.kind === 'talk' ? at.session.talks : at.posterSession.placements;
  const place = row.findIndex(({ submissionId }) => submissionId === submission.id);
  return [row[place - 1], row[place + 1]].map((other) => other && site.reader.submission(other.submissionId));
}

function Source({ submission }: { readonly submission: ReleaseSubmission }): JSX.Element | null {
  const address = submission.source ? webAddress(submission.source.url) : undefined;
  if (!submission.source || !address) return null;
  return (
    <p class="who">
      First published at <a href={address}>{new URL(address).hostname}</a>, {submission.source.licence}
    </p>
  );
}

/** The page of one submission. */
export function abstractPageOf(site: SiteContext, submission: ReleaseSubmission): Page {
  const { code, title, type, abstract, keywords, trackId } = submission;
  const track = site.reader.track(trackId);
  const at = site.reader.appearance(submission.id);
  const [before, after] = neighbours(site, submission);
  const body = (
    <article class="abstract">
      <header>
        <p class="kicker">
          <TrackMark site={site} track={track} /> {code} · {TYPES[type]} · {track.name}
        </p>
        <h1 dir="auto">
          <InlineText text={title} />
        </h1>
        <Authors site={site} submission={submission} />
      </header>
      <aside class="place" aria-label="When and where">
        {at ? <Place site={site} at={at} code={code} /> : <p>Time and place are not fixed yet.</p>}
        <div class="acts">
          {at ? (
            <a class="button" href={calendarFile(code)}>
              Add to calendar
            </a>
          ) : null}
          <SaveButton code={code} text="Save" />
        </div>
      </aside>
      <div class="prose">
        <h2>Abstract</h2>
        <Paragraphs text={abstract} />
        {keywords.some(Boolean) ? <p class="who">Keywords: {keywords.filter(Boolean).join(', ')}</p> : null}
        <Source submission={submission} />
      </div>
      {before || after ? (
        <nav class="turn" aria-label="Neighbours">
          {before ? (
            <a rel="prev" href={abstractPage(before.code)}>
              <span>Before it</span> <InlineText text={before.title} />
            </a>
          ) : null}
          {after ? (
            <a rel="next" href={abstractPage(after.code)}>
              <span>After it</span> <InlineText text={after.title} />
            </a>
          ) : null}
        </nav>
      ) : null}
    </article>
  );
  const words = withoutMarks(abstract).replace(/\s+/g, ' ').trim();
  return {
    path: abstractPage(code),
    title: withoutMarks(title),
    description: words.length > 155 ? `${words.slice(0, 155).replace(/\s\S*$/, '')}…` : words,
    body,
  };
}
