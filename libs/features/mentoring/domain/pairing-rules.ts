import type { Fault, Id } from '@colloquy/kernel';

/** What becomes of a pairing on which somebody has said nothing in time: it is shown as overdue, or counts as an answer. */
export const SILENCES = ['overdue', 'accepted', 'declined'] as const;
export type Silence = (typeof SILENCES)[number];

/** How a conference brings pairs together, as its organisers set it. */
export interface PairingRules {
  /** Goes up with every change; 0 while nobody has changed anything. */
  readonly revision: number;
  /** How long both people have to say yes or no. */
  readonly answerHours: number;
  readonly silence: Silence;
  /** Who reads the notes of those whose pair does not work; null: there is no such way. */
  readonly contactId: Id | null;
}

/** What holds until somebody sets something else. */
export const USUAL_RULES: PairingRules = {
  ...{ revision: 0, answerHours: 72, silence: 'overdue', contactId: null },
};

const FEWEST_HOURS = 12;
const MOST_HOURS = 336;

/** What is wrong with the rules, each with its field. @param contacts who may be the named person */
export function rulesFaults(
  { answerHours, contactId }: Pick<PairingRules, 'answerHours' | 'contactId'>,
  contacts: readonly Id[],
): Fault[] {
  const faults: Fault[] = [];
  if (!Number.isInteger(answerHours) || answerHours < FEWEST_HOURS || answerHours > MOST_HOURS) {
    faults.push({ field: 'answerHours', message: `Give them from ${FEWEST_HOURS} hours to two weeks to answer.` });
  }
  if (contactId !== null && !contacts.includes(contactId)) {
    faults.push({
      field: 'contactId',
      message: 'Choose one of the organisers, chairs or supervisors of the conference.',
    });
  }
  return faults;
}
