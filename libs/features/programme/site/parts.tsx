import type { JSX } from 'preact';
import type { Appearance } from '../domain/read-release';
import type { ReleaseSubmission, ReleaseTrack } from '../domain/release';
import { abstractPage } from '../outputs/published';
import { InlineText } from './inline-text';
import type { SiteContext } from './site-context';

/** How many tracks have a colour and a pattern of their own; further ones share them and differ by letter. */
const PATTERNS = 8;

/** The class by which the stylesheet gives a track its colour and pattern. */
export function trackClass({ reader }: SiteContext, trackId: string): string {
  const place = reader.release.tracks.findIndex(({ id }) => id === trackId);
  return `t${(place % PATTERNS) + 1}`;
}

/** The letter of a track on its pattern. */
export function TrackMark({ site, track }: { readonly site: SiteContext; readonly track: ReleaseTrack }): JSX.Element {
  return (
    <abbr class={`track ${trackClass(site, track.id)}`} title={`Track ${track.letter}: ${track.name}`}>
      {track.letter}
    </abbr>
  );
}

/** The star: works only with the script, and takes its place in the layout from the beginning. */
export function SaveButton({ code, text }: { readonly code: string; readonly text?: string }): JSX.Element {
  const look = text === undefined ? 'save' : 'save worded';
  return (
    <button type="button" class={look} data-code={code} aria-pressed="false" aria-label={`Save ${code}`}>
      <svg aria-hidden="true">
        <use href="#star" />
      </svg>
      {text}
    </button>
  );
}

/** The drawing that all save buttons of a page use. */
export function StarDrawing(): JSX.Element {
  return (
    <svg class="drawings" aria-hidden="true">
      <symbol id="star" viewBox="0 0 24 24">
        <path d="M12 3.5l2.6 5.6 6.1.7-4.5 4.2 1.2 6L12 17l-5.4 3 1.2-6-4.5-4.2 6.1-.7z" />
      </symbol>
    </svg>
  );
}

/** Names of those who present, with "and others" where the work has more authors. */
export function presenterLine({ reader }: SiteContext, submission: ReleaseSubmission): string {
  const names = reader.presenters(submission).map(({ name }) => name);
  const others = submission.authors.length - names.length;
  return others > 0 ? `${names.join(', ')} and ${others === 1 ? 'one other' : `${others} others`}` : names.join(', ');
}

/** A submission in a list: title, presenters and a star, after whatever the list counts by. */
export function SubmissionLine(props: {
  readonly site: SiteContext;
  readonly submission: ReleaseSubmission;
  /** Time, board or code in front of the title. */
  readonly mark: string;
  /** A further line: time and place, where the list does not tell them. */
  readonly place?: string;
}): JSX.Element {
  const { site, submission, mark, place } = props;
  return (
    <li class="line">
      <span class="mark">{mark}</span>
      <div>
        <a class="work" href={abstractPage(submission.code)}>
          <InlineText text={submission.title} />
        </a>
        <p class="who">{presenterLine(site, submission)}</p>
        {place === undefined ? null : <p class="who">{place}</p>}
      </div>
      <SaveButton code={submission.code} />
    </li>
  );
}

/** `Wed 10 June, 09:30–09:42, Brunel Theatre` or `Wed 10 June, 15:15–16:00, Great Hall, board 12`. */
export function placeLine({ times }: SiteContext, at: Appearance | undefined): string {
  if (!at) return 'Time and place are not fixed yet';
  const board = at.kind === 'poster' ? `, board ${at.placement.boardNumber}` : '';
  return `${times.shortDay(at.startsAt)}, ${times.span(at.startsAt, at.endsAt)}, ${at.room.name}${board}`;
}

/** Search as you type; without the script it leads to the list of all abstracts, where the browser's own find works. */
export function SearchForm(): JSX.Element {
  return (
    <search>
      <form class="search" action="abstracts.html">
        <label for="q">Search titles, people and codes</label>
        <input id="q" name="q" type="search" autocomplete="off" />
        <div id="found" hidden />
      </form>
    </search>
  );
}
