/**
 * Which version of a talk followed on which by this person's own hand: whoever moves a talk twice has seen what they did
 * first, and only what somebody else did in between is news to them.
 */
export class OwnVersions {
  private readonly next = new Map<string, Map<number, number>>();

  constructor(links: readonly (readonly [submissionId: string, from: number, to: number])[] = []) {
    for (const [submissionId, from, to] of links) this.follow(submissionId, from, to);
  }

  /** Keeps that a talk went from one version to another by an own move. */
  follow(submissionId: string, from: number, to: number): void {
    const known = this.next.get(submissionId) ?? new Map<number, number>();
    known.set(from, to);
    this.next.set(submissionId, known);
  }

  /** The version that an own move would start from. */
  latest(submissionId: string, seen: number): number {
    let version = seen;
    for (let next = this.next.get(submissionId)?.get(version); next !== undefined && next > version; ) {
      version = next;
      next = this.next.get(submissionId)?.get(version);
    }
    return version;
  }
}
