import styles from './mentors.module.css';
import type { Run, RunPair } from './run-names';

const ROW = 22;
const WIDTH = 640;
const LEFT = 120;
const RIGHT = 430;
/** Bands by the pattern of the line and by letter: a colour says nothing here. */
const DASHES: Readonly<Record<string, string | undefined>> = { strong: undefined, fair: '8 4', weak: '2 5' };
const LETTERS: Readonly<Record<string, string>> = { strong: 'S', fair: 'F', weak: 'W' };

/** The whole cohort at once: works on the left, mentors on the right, a line for each pair. The table below says the same. */
export function CohortPicture({ run, pairs }: { readonly run: Run; readonly pairs: readonly RunPair[] }) {
  const used = new Map<string, number>();
  for (const { mentorId } of pairs) used.set(mentorId, (used.get(mentorId) ?? 0) + 1);
  const order = [...new Set(pairs.map(({ mentorId }) => mentorId))];
  const mentors = [...run.mentors].sort((a, b) => rank(order, a.id) - rank(order, b.id));
  const works = [...run.submissions];
  const height = Math.max(works.length, mentors.length) * ROW + ROW;
  const step = (count: number) => (height - ROW) / Math.max(count, 1);
  const yOfWork = (id: string) => works.findIndex((work) => work.id === id) * step(works.length) + ROW;
  const yOfMentor = (id: string) => mentors.findIndex((mentor) => mentor.id === id) * step(mentors.length) + ROW;
  const bandOf = new Map(pairs.map(({ submissionId, band }) => [submissionId, band]));
  const count = (band: string) => pairs.filter((pair) => pair.band === band).length;
  return (
    <figure className={styles.picture}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its place is moved by the arrow keys */}
      <section className={styles.place} tabIndex={0} aria-label="Picture of the cohort">
        <svg
          viewBox={`0 0 ${WIDTH} ${height + ROW}`}
          width={WIDTH}
          height={height + ROW}
          role="img"
          aria-label={`${pairs.length} pairs: ${count('strong')} strong, ${count('fair')} fair, ${count('weak')} weak; ${works.length - pairs.length} works without a mentor, ${mentors.length - used.size} mentors without a work. The table below names them all.`}
        >
          {pairs.map(({ submissionId, mentorId, band, code, mentor }) => (
            <line
              key={submissionId}
              x1={LEFT}
              y1={yOfWork(submissionId)}
              x2={RIGHT}
              y2={yOfMentor(mentorId)}
              data-band={band}
              strokeDasharray={DASHES[band]}
            >
              <title>{`${code} and ${mentor}: ${band}`}</title>
            </line>
          ))}
          {works.map(({ id, code }) => (
            <text key={id} x={LEFT - 8} y={yOfWork(id) + 4} textAnchor="end" data-alone={!bandOf.has(id) || undefined}>
              {code} {LETTERS[bandOf.get(id) ?? ''] ?? '–'}
            </text>
          ))}
          {mentors.map(({ id, name, places }) => (
            <text key={id} x={RIGHT + 8} y={yOfMentor(id) + 4} data-alone={!used.has(id) || undefined}>
              {name} {used.get(id) ?? 0}/{places}
            </text>
          ))}
        </svg>
      </section>
      <figcaption>
        Works on the left, mentors on the right with how many of their places are taken. S, whole line: strong; F,
        dashed: fair; W, dotted: weak; – nobody.
      </figcaption>
    </figure>
  );
}

const rank = (order: readonly string[], id: string): number => {
  const at = order.indexOf(id);
  return at < 0 ? order.length : at;
};
