import { flow, type PageDraft, textWidth } from '../flow/draft';
import { heightOf, kept, moved, type Row, spaced, withMarks } from '../flow/row';
import { setParagraph } from '../lines/set-paragraph';
import type { SessionEntry, SessionsPart } from '../model/book';
import { child } from '../model/element';
import type { Element } from '../model/plan';
import { plain } from '../model/text';
import { ACCENT, GRID, HAIRLINE, MUTED, STYLES } from '../model/theme';
import { heading, type PartContext, partHeading } from './headings';
import { pageNumber } from './page-number';
import { trackMark } from './track-mark';

const NEVER = Number.POSITIVE_INFINITY;
const TIME = 82;
const NUMBER = 34;
/** What it costs to divide a session between pages, and more so that one talk stands alone. */
const DIVIDED_SESSION = 3;
const LONE_TALK = 40;

function talkRows(
  talk: SessionEntry['talks'][number],
  cost: number,
  list: Element,
  width: number,
  { tools }: PartContext,
): Row[] {
  const entry = child(list, 'LI');
  const label = child(entry, 'Lbl');
  const body = child(entry, 'LBody');
  const measure = width - TIME - NUMBER;
  const time = setParagraph(
    plain(talk.time),
    { style: STYLES.sansStrong, measure: TIME, owner: label, colour: MUTED },
    tools,
  );
  const code = setParagraph(
    plain(`${talk.code} `),
    { style: STYLES.label, measure: TIME, owner: child(body, 'P'), colour: ACCENT },
    tools,
  );
  const title = setParagraph(
    talk.title,
    { style: STYLES.serifStrong, measure, owner: child(body, 'P'), left: TIME },
    tools,
  );
  const people = setParagraph(
    talk.people,
    { style: STYLES.serif, measure, owner: child(body, 'P'), left: TIME },
    tools,
  );
  const mentors = talk.mentors
    ? setParagraph(
        plain(talk.mentors),
        { style: STYLES.note, measure, owner: child(body, 'P'), left: TIME, colour: MUTED },
        tools,
      )
    : [];
  const all = kept([...title, ...people, ...mentors]);
  const first = all[0];
  if (!first) return [];
  const number = pageNumber(talk.to, width, 9.4, 9, body, `Abstract ${talk.code}`, ACCENT);
  const rows = [
    withMarks(first, [...(time[0]?.marks ?? []), ...(code[0]?.marks ?? []).map((mark) => moved(mark, 0, GRID))]),
    ...all.slice(1),
  ];
  const last = rows.length - 1;
  // The number stands on the talk's first line but is read last.
  return rows.map((row, at) =>
    at === last
      ? withMarks(
          { ...row, cost },
          number.map((mark) => moved(mark, 0, row.height - heightOf(rows))),
          'last',
        )
      : row,
  );
}

function sessionRows(session: SessionEntry, width: number, context: PartContext): Row[] {
  const { section, tools } = context;
  const sect = child(section, 'Sect', { title: `Session ${session.code}` });
  const own = { ...context, section: sect };
  const title = heading(`${session.code}\u00A0 ${session.title}`, 'H3', width - TIME, false, own).map((row) => ({
    ...row,
    marks: row.marks.map((mark) => moved(mark, TIME, 0)),
  }));
  const rule: [number, number][] = [
    [0, -5],
    [width, -5],
  ];
  const [first, ...rest] = title;
  if (!first) return [];
  const head = withMarks({ ...first, anchors: [session.anchor] }, [
    { kind: 'shape', owner: null, points: rule, closed: false, stroke: HAIRLINE, lineWidth: 0.6 },
    ...trackMark(session.mark, 0, -0.5, 22, null, tools),
  ]);
  const facts = [session.place, session.chair].filter(Boolean).join('  ·  ');
  const place = setParagraph(
    plain(facts),
    { style: STYLES.sans, measure: width - TIME, owner: child(sect, 'P'), left: TIME, colour: MUTED },
    tools,
  );
  const list = child(sect, 'L');
  const count = session.talks.length;
  const talks = session.talks.flatMap((talk, at) => {
    const cost = at === count - 1 ? 0 : at === 0 || at === count - 2 ? LONE_TALK : DIVIDED_SESSION;
    return spaced(talkRows(talk, cost, list, width, context), 6);
  });
  return [...kept([head, ...rest]), ...kept(spaced(place, 1)), ...talks];
}

/** Every session with its talks: when, what, who, and the page of the abstract. */
export function layOutSessions(part: SessionsPart, context: PartContext): PageDraft[] {
  const width = textWidth(context.paper);
  const rows = part.days.flatMap((day, at) => {
    const head = heading(day.heading, 'H2', width, false, context).map((row) => ({
      ...row,
      cost: NEVER,
      label: day.heading,
      anchors: [`${context.anchor}-${at}`],
    }));
    const sessions = day.sessions.flatMap((session, place) =>
      spaced(sessionRows(session, width, context), place === 0 ? 12 : GRID * 2),
    );
    return [...spaced(head, at === 0 ? 0 : GRID * 3), ...sessions.map((row) => ({ ...row, label: day.heading }))];
  });
  return flow(rows, {
    paper: context.paper,
    columns: 1,
    opening: partHeading(part.heading, width, context),
    head: (shown) => [part.heading, shown[0]?.label].filter(Boolean).join(' · '),
  });
}
