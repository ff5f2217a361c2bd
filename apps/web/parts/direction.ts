/**
 * Which way a field runs, by the first letter in it. Said outright: browsers that find out by themselves (`dir="auto"`)
 * stand still for minutes over a text of a million characters.
 */
export function directionOf(text: unknown): 'rtl' | undefined {
  const first = typeof text === 'string' ? /\p{L}/u.exec(text.slice(0, 200))?.[0] : undefined;
  return first !== undefined && /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(first) ? 'rtl' : undefined;
}
