const LEVELS = 32;
/** What a level gets at least and at most, against the median. */
const LEAST = 0.25;
const MOST = 4;

/**
 * How much happens at each level of a cooling, noted in one cycle to pace the next: time goes where the cost varies
 * most for its temperature, so that the search never loses its balance (constant thermodynamic speed; Nulton and
 * Salamon 1988). A level is the share of the way from hot to cold, in the logarithm of the temperature.
 */
export class HeatProfile {
  private readonly counts = new Float64Array(LEVELS);
  private readonly means = new Float64Array(LEVELS);
  private readonly squares = new Float64Array(LEVELS);

  /** Notes a cost met at a level, in units of the temperature. */
  note(level: number, heat: number): void {
    const at = Math.min(LEVELS - 1, Math.floor(level * LEVELS));
    this.counts[at]! += 1;
    const off = heat - this.means[at]!;
    this.means[at]! += off / this.counts[at]!;
    this.squares[at]! += off * (heat - this.means[at]!);
  }

  /** The pace for a next cycle: from the share of its time that has passed to the level that it should have reached. */
  pace(): (share: number) => number {
    const spread = Array.from(this.counts, (count, at) => (count > 1 ? Math.sqrt(this.squares[at]! / count) : 0));
    const median = [...spread].sort((a, b) => a - b)[LEVELS / 2]!;
    const shares = spread.map((each) => Math.min(MOST * median, Math.max(LEAST * median, each)) || 1);
    const total = shares.reduce((sum, each) => sum + each, 0);
    return (share) => {
      let left = share * total;
      let at = 0;
      while (at < LEVELS - 1 && left > shares[at]!) {
        left -= shares[at]!;
        at += 1;
      }
      return Math.min(1, (at + left / shares[at]!) / LEVELS);
    };
  }
}
