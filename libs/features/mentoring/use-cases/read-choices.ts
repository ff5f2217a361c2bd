import { findConference } from '@colloquy/features/conferences';
import type { Id, Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { tidyList } from '../domain/common-wants';
import { mayWish } from '../domain/mentoring.policy';
import type { MentoringRules } from '../domain/mentoring-rules';
import { readRules } from './rules/read-rules';

/** What somebody can choose from who says what they offer, or what they want. */
export interface Choices extends MentoringRules {
  /** Tracks of the conference and what its works are about, the most frequent first. */
  readonly topics: readonly string[];
  readonly methods: readonly string[];
  readonly languages: readonly string[];
  /** Research groups as mentors here call theirs. */
  readonly labs: readonly string[];
  /** Pathways, and modules that are marked, as mentors here call them. */
  readonly pathways: readonly string[];
  readonly modules: readonly string[];
  /** Who mentors here, by name: for those who take part in mentoring. */
  readonly mentors: readonly string[];
}

const USUAL_METHODS = [
  ...['interviews', 'surveys', 'statistics', 'experiments', 'archives and sources', 'close reading', 'fieldwork'],
  ...['case studies', 'ethnography', 'laboratory work', 'programming', 'modelling and simulation', 'machine learning'],
  ...['literature review', 'design and prototypes', 'proofs'],
];
const USUAL_LANGUAGES = ['English', 'Welsh', 'French', 'German', 'Spanish', 'Polish', 'Arabic', 'Urdu', 'Mandarin'];
const MOST = 60;

/** What there is to choose from. Names of mentors are for mentors and authors alone. */
export async function readChoices(db: Reader, viewer: Viewer, conferenceId: Id): Promise<Choices> {
  const { revision: _, ...rules } = await readRules(db, conferenceId);
  const { tracks } = await findConference(db, conferenceId);
  const [said]: Record<'methods' | 'labs' | 'pathways' | 'modules' | 'languages' | 'mentors' | 'topics', string[]>[] =
    await db.query(
      `SELECT array(SELECT DISTINCT unnest(methods) FROM mentor_profile WHERE conference_id = $1 AND done_at IS NOT NULL
           ORDER BY 1 LIMIT $2) AS methods,
         array(SELECT DISTINCT unnest(languages) FROM mentor_profile WHERE conference_id = $1 AND done_at IS NOT NULL
           ORDER BY 1 LIMIT $2) AS languages,
         array(SELECT DISTINCT lab FROM mentor_profile WHERE conference_id = $1 AND done_at IS NOT NULL AND lab <> ''
           ORDER BY 1) AS labs,
         array(SELECT DISTINCT pathway FROM mentor_profile WHERE conference_id = $1 AND done_at IS NOT NULL AND pathway <> ''
           ORDER BY 1) AS pathways,
         array(SELECT DISTINCT unnest(marks) FROM mentor_profile WHERE conference_id = $1 AND done_at IS NOT NULL
           ORDER BY 1 LIMIT $2) AS modules,
         array(SELECT p.name FROM membership m JOIN person p ON p.id = m.person_id
           WHERE m.conference_id = $1 AND m.role = 'mentor' ORDER BY p.sort_name, p.id) AS mentors,
         array(SELECT word FROM submission s, unnest(s.keywords) AS word
           WHERE s.conference_id = $1 AND s.state NOT IN ('draft', 'withdrawn')
           GROUP BY word ORDER BY count(*) DESC, word LIMIT $2) AS topics`,
      [conferenceId, MOST],
    );
  return {
    ...rules,
    topics: tidyList([...tracks.map(({ name }) => name), ...(said?.topics ?? [])]),
    methods: tidyList([...(said?.methods ?? []), ...USUAL_METHODS]),
    languages: tidyList([...USUAL_LANGUAGES, ...(said?.languages ?? [])]),
    labs: said?.labs ?? [],
    pathways: said?.pathways ?? [],
    modules: tidyList(said?.modules ?? []),
    mentors: mayWish(viewer, conferenceId) ? [...new Set(said?.mentors)] : [],
  };
}
