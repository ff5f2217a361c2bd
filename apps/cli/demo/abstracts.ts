import type { Track } from '@colloquy/features/conferences';
import type { NewSubmission } from '@colloquy/features/submissions';
import { type Random, seededId } from '@colloquy/kernel';
import type { DemoSize } from './demo-conference';
import { type DemoPeople, demoPeople } from './demo-people';
import { chooseTracks, demoTracks } from './demo-tracks';
import { mainPapers, type Paper, studentPapers } from './papers';

/** What the chain begins with. */
export interface DemoAbstracts {
  readonly people: DemoPeople;
  readonly tracks: readonly Track[];
  /** In the order of their codes. */
  readonly submissions: readonly NewSubmission[];
}

/** Reads the real abstracts and makes the demo's people and tracks around them. */
export function demoAbstracts(size: DemoSize, random: Random): DemoAbstracts {
  const known = mainPapers();
  const papers = size === 'small' ? studentPapers() : known;
  const tracks = demoTracks(random.fork('tracks'));
  const people = demoPeople(size, papers, known, random.fork('people'));
  const trackIds = chooseTracks(papers, tracks, known);
  const ids = random.fork('submissions');
  const submissions = papers.map((paper, index) => submissionOf(paper, index, trackIds[index] ?? '', people, ids));
  return { people, tracks, submissions };
}

/** About half wish for a talk; the others would rather stand at a poster. */
function submissionOf(paper: Paper, index: number, trackId: string, people: DemoPeople, random: Random): NewSubmission {
  return {
    id: seededId(random),
    code: `UG-${String(index + 1).padStart(3, '0')}`,
    trackId,
    wishedType: random.next() < 0.5 ? 'talk' : 'poster',
    title: paper.title,
    abstract: paper.abstract,
    keywords: paper.keywords,
    affiliations: [],
    authors: paper.authors.flatMap((name, position) => {
      const author = people.authors.get(name);
      return author ? [{ personId: author.id, presenter: position === 0, affiliations: [] }] : [];
    }),
    source: { url: paper.url, licence: 'CC BY 4.0' },
  };
}
