const NAMED = 5;

/** "Ana", "Ana and Ben", "Ana, Ben and Cleo"; long lists are cut: "Ana, Ben, Cleo, Dan, Eva and 3 more". */
export function listed(names: readonly string[]): string {
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), `${names.length - NAMED} more`] : [...names];
  const last = shown.pop() ?? 'nobody';
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}

/** A score or sum with at most six figures after the point. */
export function figure(value: number): string {
  return String(Number(value.toFixed(6)));
}
