import { whereaboutsInWords, whereaboutsOf } from '@colloquy/engines/poster-layout';
import type { JSX } from 'preact';
import type { ReleasePosterPlacement, ReleasePosterSession } from '../domain/release';
import { abstractPage } from '../outputs/published';
import { InlineText } from './inline-text';
import { presenterLine, SaveButton } from './parts';
import { boardAnchor, codeAnchor } from './poster-anchors';
import type { SiteContext } from './site-context';

interface Props {
  readonly site: SiteContext;
  readonly session: ReleasePosterSession;
}

/** Every board in order of the numbers, with its poster and when its presenters are there. */
export function ByBoard({ site, session }: Props): JSX.Element {
  const { reader, times } = site;
  return (
    <ol class="lines boards">
      {session.placements.map(({ boardNumber, submissionId, shift }) => {
        const submission = reader.submission(submissionId);
        const at = session.shifts[shift];
        return (
          <li key={boardNumber} class="line" id={boardAnchor(site, session, boardNumber)}>
            <span class="mark">
              <span class="hide">Board </span>
              {boardNumber}
            </span>
            <div>
              <a class="work" href={abstractPage(submission.code)}>
                <InlineText text={submission.title} />
              </a>
              <p class="who">
                {presenterLine(site, submission)}
                {at ? ` · ${times.span(at.startsAt, at.endsAt)}` : ''}
              </p>
            </div>
            <SaveButton code={submission.code} />
          </li>
        );
      })}
    </ol>
  );
}

/** Everybody who presents, by family name, with their boards. */
export function ByPresenter({ site, session }: Props): JSX.Element {
  const { compare } = new Intl.Collator('en-GB');
  const boards = new Map<string, { name: string; sortName: string; at: ReleasePosterPlacement[] }>();
  for (const placement of session.placements) {
    for (const { id, name, sortName } of site.reader.presenters(site.reader.submission(placement.submissionId))) {
      const known = boards.get(id) ?? { name, sortName, at: [] };
      known.at.push(placement);
      boards.set(id, known);
    }
  }
  const people = [...boards].sort(([, a], [, b]) => compare(a.sortName, b.sortName));
  return (
    <ul class="places">
      {people.map(([id, { name, at }]) => (
        <li key={id}>
          <bdi>{name}</bdi>
          {at.map(({ boardNumber }) => (
            <a key={boardNumber} href={`#${boardAnchor(site, session, boardNumber)}`}>
              Board {boardNumber}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Every poster by its code, and in words where it hangs. What the field finds is taken from here. */
export function ByCode({ site, session }: Props): JSX.Element {
  const { reader } = site;
  const where = whereaboutsOf(session.floorPlan);
  const posters = session.placements
    .map(({ boardNumber, submissionId }) => ({ boardNumber, code: reader.submission(submissionId).code }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return (
    <ul class="places codes-at">
      {posters.map(({ boardNumber, code }) => {
        const found = where.get(boardNumber);
        return (
          <li key={code} id={codeAnchor(code)} data-board={boardNumber}>
            <a href={abstractPage(code)}>{code}</a>
            <span>
              <a href={`#${boardAnchor(site, session, boardNumber)}`}>Board {boardNumber}</a>
              {found ? `, ${whereaboutsInWords(found)}` : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
