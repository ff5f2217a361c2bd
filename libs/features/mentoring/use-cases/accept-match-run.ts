import { findPeople } from '@colloquy/features/accounts';
import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { Injectable } from '@nestjs/common';
import { PairingEntity } from '../data/mentoring.entity';
import { acceptanceFaults } from '../domain/acceptance-faults';
import type { MatchInput } from '../domain/match-input';
import { mayMatch } from '../domain/mentoring.policy';
import type { MatchProposal } from '../domain/propose-pairs';
import { pairingMails } from '../mail/pairing-mails';
import { lockMatchRun } from './lock-match-run';
import { readPresentState } from './present-state';

/** Makes a proposal real: its pairings are published, and both sides are told. */
@Injectable()
export class AcceptMatchRun {
  constructor(private readonly acts: Acts) {}

  /**
   * @returns how many pairings were published
   * @throws DomainError `not-found`; `wrong-state` when it was accepted or discarded before; `stale-proposal` naming
   * what has changed since it was made
   */
  async run(context: ActContext, input: { conferenceId: Id; matchRunId: Id }): Promise<{ pairings: number }> {
    const { conferenceId, matchRunId } = input;
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('match run');
    return this.acts.run(context, { act: 'accept-match-run', conferenceId, subject: matchRunId }, async (tx) => {
      const run = await lockMatchRun(tx, conferenceId, matchRunId);
      const { pairs } = run.proposal;
      const present = await readPresentState(tx, conferenceId, pairs);
      const faults = acceptanceFaults(pairs, run.input, present);
      if (faults.length > 0) throw stale(faults);
      await tx.insert(
        PairingEntity,
        pairs.map(({ submissionId, mentorId, score, ...reasons }) => ({
          ...{ id: newId(), conferenceId, matchRunId, state: 'published' },
          ...{ submissionId, mentorId, score, reasons: { ...reasons, sharedTerms: [...reasons.sharedTerms] } },
        })),
      );
      await tx.query(`UPDATE match_run SET state = 'accepted' WHERE id = $1`, [matchRunId]);
      await tellThePairs(tx, conferenceId, run.input, pairs);
      return { pairings: pairs.length };
    });
  }
}

async function tellThePairs(
  tx: Transaction,
  conferenceId: Id,
  { mentees }: MatchInput,
  pairs: MatchProposal['pairs'],
): Promise<void> {
  const works = pairs.flatMap((pair) => {
    const mentee = mentees.find(({ submissionId }) => submissionId === pair.submissionId);
    return mentee ? { ...pair, ...mentee } : [];
  });
  const people = await findPeople(tx, [...new Set(works.flatMap((work) => [work.presenterId, work.mentorId]))]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const named = works.map((work) => ({
    ...work,
    presenter: nameOf.get(work.presenterId) ?? '',
    mentor: nameOf.get(work.mentorId) ?? '',
  }));
  for (const mail of pairingMails(conferenceId, named)) await writeMail(tx, mail);
}

function stale(faults: DomainError['faults']): DomainError {
  const message = 'Things have changed since this proposal was made. Discard it and match again.';
  return new DomainError('stale', 'stale-proposal', message, faults);
}
