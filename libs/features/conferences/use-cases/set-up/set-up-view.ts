import type { AbstractSection } from '@colloquy/engines/abstract-draft';
import type { Instant } from '@colloquy/kernel';
import type { AbstractSetUp } from '../../domain/abstract-rules/abstract-rules';
import type { Block, Gathering, Phase, PresentationType, Room, Track } from '../../domain/conference';
import type { OwnSection } from '../../domain/conference-faults';
import { templateOf } from '../../domain/kinds/kind-templates';
import { type TemplateWords, templateWords } from '../../domain/kinds/template-words';
import { type Beyond, type SectionOutlook, sectionsOf } from '../../domain/set-up/sections';
import type { PosterArea, Privacy, SetUp } from '../../domain/set-up/set-up';
import { type LocalTime, localTimeOf, type Which, whichOf } from '../../domain/time/local-time';
import type { SetUpUses } from './read-set-up';

/** A stretch of time with what the clocks of the conference show. */
export type InLocalTime<Span> = Span & {
  readonly startsLocal: LocalTime;
  readonly endsLocal: LocalTime;
  /** Which of the two where the clocks show the time twice; null, as nearly always, where they show it once. */
  readonly startsWhich: Which | null;
  readonly endsWhich: Which | null;
};

/** A row with what hangs on it. */
export type WithUses<Row> = Row & {
  /** How many things; a row with any cannot be removed. */
  readonly uses: number;
  /** What they are: "3 submissions and 2 sessions"; empty where nothing hangs on it. */
  readonly usedBy: string;
};

/** A set-up as its organisers see it. */
export interface SetUpView {
  readonly version: number;
  readonly state: SetUp['state'];
  readonly kind: SetUp['kind'];
  readonly timeZone: string;
  readonly sections: readonly SectionOutlook[];
  readonly basics: Pick<
    SetUp,
    'title' | 'slug' | 'kind' | 'timeZone' | 'startsOn' | 'endsOn' | 'venue' | 'about' | 'contact'
  >;
  readonly phases: readonly InLocalTime<Phase>[];
  readonly tracks: readonly WithUses<Track>[];
  readonly types: readonly WithUses<PresentationType>[];
  readonly rooms: readonly WithUses<Room>[];
  readonly blocks: readonly WithUses<InLocalTime<Block>>[];
  readonly gatherings: readonly InLocalTime<Gathering>[];
  readonly posterAreas: readonly PosterArea[];
  readonly abstract: Omit<AbstractSetUp, 'sections' | 'removed'> & {
    readonly sections: readonly WithUses<AbstractSection>[];
    readonly removed: readonly WithUses<AbstractSection>[];
  };
  readonly privacy: Privacy;
  /** What the kind brought besides, in words. */
  readonly template: TemplateWords;
}

/** The set-up as its organisers see it: with local times, with what hangs on each row, and how each section stands. */
export function setUpView(setUp: SetUp, uses: SetUpUses, beyond: Beyond): SetUpView {
  const { version, state, kind, timeZone, posterAreas, privacy } = setUp;
  const withUses = <Row extends { id: string }>(rows: readonly Row[], of: keyof SetUpUses): WithUses<Row>[] =>
    rows.map((row) => {
      const use = uses[of].get(row.id);
      return { ...row, uses: use?.count ?? 0, usedBy: use?.words ?? '' };
    });
  return {
    ...{ version, state, kind, timeZone },
    sections: sectionsOf(setUp, beyond),
    basics: basicsOf(setUp),
    phases: inLocalTime(timeZone, setUp.phases),
    tracks: withUses(setUp.tracks, 'track'),
    types: withUses(setUp.types, 'type'),
    rooms: withUses(setUp.rooms, 'room'),
    blocks: withUses(inLocalTime(timeZone, setUp.blocks), 'block'),
    gatherings: inLocalTime(timeZone, setUp.gatherings),
    abstract: {
      ...setUp.abstract,
      sections: withUses(setUp.abstract.sections, 'section'),
      removed: withUses(setUp.abstract.removed, 'section'),
    },
    ...{ posterAreas, privacy },
    template: templateWords(templateOf(kind)),
  };
}

/** One section as it stands, for whoever has to compare it with what they wanted. */
export function sectionView(setUp: SetUp, section: OwnSection): unknown {
  const { timeZone, blocks, gatherings } = setUp;
  switch (section) {
    case 'basics':
      return basicsOf(setUp);
    case 'phases':
      return inLocalTime(timeZone, setUp.phases);
    case 'days':
      return { blocks: inLocalTime(timeZone, blocks), gatherings: inLocalTime(timeZone, gatherings) };
    case 'posters':
      return setUp.posterAreas;
    default:
      return setUp[section];
  }
}

function basicsOf({
  title,
  slug,
  kind,
  timeZone,
  startsOn,
  endsOn,
  venue,
  about,
  contact,
}: SetUp): SetUpView['basics'] {
  return { title, slug, kind, timeZone, startsOn, endsOn, venue, about, contact };
}

function inLocalTime<Span extends { startsAt: Instant; endsAt: Instant }>(
  timeZone: string,
  spans: readonly Span[],
): InLocalTime<Span>[] {
  return spans.map((span) => ({
    ...span,
    startsLocal: localTimeOf(timeZone, span.startsAt),
    endsLocal: localTimeOf(timeZone, span.endsAt),
    startsWhich: whichOf(timeZone, span.startsAt),
    endsWhich: whichOf(timeZone, span.endsAt),
  }));
}
