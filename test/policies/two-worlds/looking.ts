import type { Caller } from '../../builders/caller';
import { readAnswer } from './read-answer';
import type { Read } from './reads';
import { asSent, firstDifference, learned, newcomer, type Parting, parted, timeless } from './same';
import type { Who } from './scene';

/** Something by which somebody can tell the worlds apart. */
export interface Tell {
  readonly who: Who;
  /** The route with its address, or `mail`. */
  readonly by: string;
  readonly how: string;
}

/** Somebody who looks around in two worlds at once, and remembers what they have met in each. */
export class Looking {
  readonly tells: Tell[] = [];
  private readonly met = [newcomer(), newcomer()] as const;
  /** By what each moment came up. */
  private readonly sources: string[] = [];

  constructor(
    private readonly who: Who,
    private readonly parting: Parting,
  ) {}

  /** @returns whether the rule of the route refused to answer in both worlds */
  async compare(callers: readonly Caller[], { name }: Read, address: string): Promise<boolean> {
    const answers = await Promise.all(callers.map((caller) => readAnswer(caller, address)));
    // Where nothing is answered, nothing can be compared.
    if (answers.some(({ status }) => status >= 500))
      this.tells.push({ who: this.who, by: `${name} ${address}`, how: 'the server could not answer' });
    // Most answers are the same to the byte; only the others are worth a closer look.
    if (new Set(answers.map(asSent)).size > 1) {
      const by = `${name} ${address}`;
      this.note(
        by,
        answers.map((answer, world) => JSON.stringify(learned(answer, this.parting, this.metIn(world)), null, 1)),
      );
    }
    return answers.every(isRefusedByRule);
  }

  /** Compares what was written to them, in the order in which it was. */
  compareMails(mails: readonly object[]): void {
    this.note(
      'mail',
      mails.map((some, world) => timeless(JSON.stringify(some, null, 1), this.parting, this.metIn(world))),
    );
  }

  /** Compares which of all the moments that they have met came first. */
  compareMoments(): void {
    const [one, other] = this.met;
    // Where other moments came up, something else differs, and was told.
    if (one.moments.length !== other.moments.length) return;
    const places = parted(one.moments, other.moments);
    if (!places) return;
    const [first, second] = places.map((place) => this.sources[place]);
    this.tells.push({
      who: this.who,
      by: first ?? '',
      how: `comes before ${second} in one world, and after it in the other`,
    });
  }

  private note(by: string, [one = '', other = '']: readonly string[]): void {
    while (this.sources.length < this.met[0].moments.length) this.sources.push(by);
    if (one !== other) this.tells.push({ who: this.who, by, how: firstDifference(one, other) });
  }

  private metIn(world: number) {
    return world === 0 ? this.met[0] : this.met[1];
  }
}

/** Whether whoever asked was refused before the route looked at anything. */
function isRefusedByRule({ status, text }: { readonly status: number; readonly text: string }): boolean {
  return (status === 401 || status === 403) && /"code":"(sign-in-needed|not-allowed)"/.test(text);
}
