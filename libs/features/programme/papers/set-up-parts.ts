import { localTimes } from '@colloquy/engines/calendar';
import { boardsAlongTheWalk, comingFrom } from '@colloquy/engines/poster-layout';
import { inlineText, type Part, plain, type TablePart, type Text } from '@colloquy/engines/typesetting';
import { withoutMarks } from '@colloquy/kernel';
import { floorFigure } from '../book/floor-figure';
import type { PaperPoster, PosterPapers } from '../domain/poster-papers';
import { floorDrawing } from '../outputs/floor-drawing';
import { clearanceNotes } from './clearance-notes';
import { NEEDS, namesText } from './paper-words';

const needsText = ({ needs }: Pick<PaperPoster, 'needs'>): Text => plain(needs.map((need) => NEEDS[need]).join(', '));

function shiftText({ session, conference }: PosterPapers, shift: number): string {
  const own = session.shifts[shift];
  return own ? localTimes(conference.timeZone).span(own.startsAt, own.endsAt) : '';
}

function floorPart(papers: PosterPapers): Part[] {
  const { session, posters, tracks } = papers;
  if (session.floorPlan.boards.length === 0) return [];
  const track = new Map(tracks.map((one) => [one.id, one]));
  const entries = posters.map(({ board, trackId, title, presenters }) => {
    const topic = track.get(trackId);
    const presenter = presenters.map(({ name }) => name).join(', ');
    return { board, title: withoutMarks(title), presenter, ...(topic ? { topic } : {}) };
  });
  const figure = floorFigure(session.floorPlan, floorDrawing(session.floorPlan, entries));
  return [{ kind: 'figure', heading: `Set-up: ${session.title}`, figure }];
}

function byBoard(papers: PosterPapers): TablePart {
  const { session, posters, tracks } = papers;
  const hung = new Map(posters.map((poster) => [poster.board, poster]));
  const rows = boardsAlongTheWalk(session.floorPlan).map(({ number }): TablePart['rows'][number] => {
    const poster = hung.get(number);
    const board = [plain(String(number))];
    if (!poster) return { mark: null, cells: [board, [], [plain('Free')]] };
    const { code, title, trackId, presenters, sheet, shift } = poster;
    const pattern = tracks.findIndex(({ id }) => id === trackId);
    const mark = { letter: tracks[pattern]?.letter ?? '', pattern };
    const what = [inlineText(title), namesText(presenters)];
    const rest = [plain(sheet ?? ''), needsText(poster), plain(shiftText(papers, shift))];
    return { mark, cells: [board, [plain(code)], what, ...rest.map((text) => [text])] };
  });
  return {
    kind: 'table',
    heading: 'By board',
    introduction: plain(`In the order in which you walk past the boards from ${comingFrom(session.floorPlan)}.`),
    columns: [
      { name: 'Board', share: 10 },
      { name: 'Code', share: 11 },
      { name: 'Poster and presenters', share: 37 },
      { name: 'Sheet', share: 12 },
      { name: 'Needs', share: 13 },
      { name: 'Shift', share: 12 },
      { name: 'Done', share: 6, box: true },
    ],
    rows,
  };
}

function byPresenter(papers: PosterPapers): TablePart {
  const { compare } = new Intl.Collator('en-GB');
  const stands = papers.posters.flatMap((poster) => poster.presenters.map((person) => ({ person, poster })));
  const sorted = stands.sort(
    (a, b) => compare(a.person.sortName, b.person.sortName) || a.poster.board - b.poster.board,
  );
  return {
    kind: 'table',
    heading: 'By presenter',
    introduction: plain('By family name. Somebody with two posters stands here twice.'),
    columns: [
      { name: 'Presenter', share: 30 },
      { name: 'Board', share: 9 },
      { name: 'Shift', share: 15 },
      { name: 'Needs', share: 20 },
      { name: 'Code', share: 14 },
      { name: 'Here', share: 6, box: true },
    ],
    rows: sorted.map(({ person, poster }) => ({
      mark: null,
      cells: [
        plain(person.name, { apart: true }),
        plain(String(poster.board)),
        plain(shiftText(papers, poster.shift)),
        needsText(poster),
        plain(poster.code),
      ].map((text) => [text]),
    })),
  };
}

function measuredPart(papers: PosterPapers): Part {
  const blocks = clearanceNotes(papers).map((text) => ({ kind: 'paragraph', text }) as const);
  return { kind: 'prose', heading: 'What was measured', blocks };
}

/** Everything that helpers need to set a poster session up: the plan, who hangs where, and what the plan measures. */
export function setUpParts(papers: PosterPapers): Part[] {
  return [...floorPart(papers), byBoard(papers), byPresenter(papers), measuredPart(papers)];
}
