import { localTimes } from '@colloquy/engines/calendar';
import { type BoardLabel, inlineText, type LabelsPart, plain } from '@colloquy/engines/typesetting';
import type { PaperPoster, PosterPapers } from '../domain/poster-papers';
import { abstractAddress } from '../outputs/published';
import { codeSquare } from './code-square';
import { namesText } from './paper-words';

/** How labels are printed. */
export interface LabelWishes {
  readonly perPage: 1 | 2;
  /** Only these boards; all where null. */
  readonly boards: ReadonlySet<number> | null;
  /** Boards on which nothing hangs too. */
  readonly free: boolean;
}

/** One label for each board that is asked for, in order of the numbers. */
export function labelPart(papers: PosterPapers, { perPage, boards, free }: LabelWishes): LabelsPart {
  const { session, siteUrl, tracks } = papers;
  const times = localTimes(papers.conference.timeZone);
  const where = `${session.title} · ${times.day(session.startsAt)} · ${session.room}`;
  const posterLabel = (poster: PaperPoster): BoardLabel => {
    const { board, code, title, trackId, presenters } = poster;
    const place = tracks.findIndex(({ id }) => id === trackId);
    const track = tracks[place];
    const shift = session.shifts[poster.shift];
    const address = abstractAddress({ siteUrl }, code);
    return {
      ...{ number: board, code, where },
      title: inlineText(title),
      people: namesText(presenters),
      track: track ? { letter: track.letter, pattern: place, name: track.name } : null,
      when: shift ? `Presenters are here ${times.span(shift.startsAt, shift.endsAt)}` : '',
      square: address ? codeSquare(address, `QR code that leads to the abstract of ${code}: ${address}`) : null,
    };
  };
  const hung = new Map(papers.posters.map((poster) => [poster.board, poster]));
  const labels = session.floorPlan.boards
    .map(({ number }) => number)
    .filter((number) => boards?.has(number) ?? (free || hung.has(number)))
    .sort((a, b) => a - b)
    .map((number): BoardLabel => {
      const poster = hung.get(number);
      if (poster) return posterLabel(poster);
      return { number, code: '', title: plain(''), people: plain(''), track: null, when: '', where, square: null };
    });
  return { kind: 'labels', heading: `Board labels: ${session.title}`, perPage, labels };
}
