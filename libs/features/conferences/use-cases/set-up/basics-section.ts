import type { Fault, Instant } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { type Basics, basicsFaults } from '../../domain/set-up/basics-faults';
import type { SetUp } from '../../domain/set-up/set-up';
import { localTimeOf, readIn } from '../../domain/time/local-time';
import { momentInWords } from '../../domain/time/time-words';
import { claimSlug } from '../claim-slug';
import type { SectionWriter } from './section-writer';

/** What a conference is, when and where. In a new zone every time that is set up keeps what the clocks show. */
export const basicsSection: SectionWriter<Basics> = {
  section: 'basics',
  read(entry, standing) {
    const basics = trimmed(entry);
    const faults = [...basicsFaults(basics), ...announcedFaults(basics, standing)];
    const moved =
      faults.length === 0 && basics.timeZone !== standing.timeZone ? inZone(standing, basics.timeZone) : null;
    return {
      faults: [...faults, ...(moved?.faults ?? [])],
      async write(tx) {
        await writeFacts(tx, standing, basics);
        if (moved) await writeTimes(tx, standing, moved.at);
      },
    };
  },
};

function trimmed(entry: Basics): Basics {
  const { kind, startsOn, endsOn } = entry;
  const [title, slug, timeZone, venue, contact] = [
    entry.title,
    entry.slug,
    entry.timeZone,
    entry.venue,
    entry.contact,
  ].map((text) => text.trim()) as [string, string, string, string, string];
  const about = entry.about.map((paragraph) => paragraph.trim()).filter(Boolean);
  return { title, slug, kind, timeZone, startsOn, endsOn, venue, about, contact };
}

/** What people have been told once the call is open, and so stays. */
function announcedFaults(basics: Basics, standing: SetUp): Fault[] {
  if (standing.state === 'setting-up') return [];
  const faults: Fault[] = [];
  if (basics.slug !== standing.slug) {
    faults.push({
      field: 'slug',
      message: `People have links with "${standing.slug}" already, so the short name stays.`,
    });
  }
  if (basics.timeZone !== standing.timeZone) {
    const message = `Deadlines have been announced in the time of ${standing.timeZone}, so the time zone stays.`;
    faults.push({ field: 'timeZone', message });
  }
  return faults;
}

/** Every instant of the set-up in another zone, where the clocks show the same; or the times that they do not show once. */
function inZone(standing: SetUp, timeZone: string): { at: ReadonlyMap<Instant, Instant>; faults: Fault[] } {
  const { phases, blocks, gatherings } = standing;
  const at = new Map<Instant, Instant>();
  const faults: Fault[] = [];
  for (const instant of new Set(
    [...phases, ...blocks, ...gatherings].flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
  )) {
    const reading = readIn(timeZone, localTimeOf(standing.timeZone, instant));
    if (reading.kind === 'once') at.set(instant, reading.instant);
    else {
      const often = reading.kind === 'ambiguous' ? 'comes twice' : 'does not exist';
      const message = `The clocks change there: ${momentInWords(standing.timeZone, instant)} ${often} in ${timeZone}. Change that time first, then the zone.`;
      faults.push({ field: 'timeZone', message });
    }
  }
  return { at, faults };
}

async function writeFacts(tx: Transaction, { id }: SetUp, basics: Basics): Promise<void> {
  const written = tx.query(
    `UPDATE conference SET title = $2, slug = $3, kind = $4, time_zone = $5, starts_on = $6, ends_on = $7, venue = $8,
       about = $9, contact = $10 WHERE id = $1`,
    [
      id,
      ...[basics.title, basics.slug, basics.kind, basics.timeZone, basics.startsOn, basics.endsOn, basics.venue],
      ...[basics.about, basics.contact],
    ],
  );
  await claimSlug(basics.slug, written);
}

async function writeTimes(tx: Transaction, { id }: SetUp, at: ReadonlyMap<Instant, Instant>): Promise<void> {
  const moves = JSON.stringify([...at].map(([was, is]) => ({ was, is })));
  for (const table of ['phase', 'block', 'gathering']) {
    await tx.query(
      `UPDATE ${table} SET starts_at = s."is", ends_at = e."is"
       FROM jsonb_to_recordset($2::jsonb) AS s ("was" timestamptz, "is" timestamptz),
         jsonb_to_recordset($2::jsonb) AS e ("was" timestamptz, "is" timestamptz)
       WHERE conference_id = $1 AND s."was" = starts_at AND e."was" = ends_at`,
      [id, moves],
    );
  }
}
