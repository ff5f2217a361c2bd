const NUMBERED = /^\s*(?:\[\d+\]|\(?\d{1,3}[.)]|[-–•*])\s+/;

/**
 * The texts in what somebody has typed or pasted. Empty lines part them; without any, a numbered list is parted at its
 * numbers, and anything else line by line. Numbers and bullets are taken off.
 */
export function splitTexts(typed: string): string[] {
  const text = typed.replace(/\r\n?/g, '\n');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const numbered = lines.filter((line) => NUMBERED.test(line)).length;
  if (numbered > 1) return texts(grouped(lines));
  return texts(/\n\s*\n/.test(text.trim()) ? text.split(/\n\s*\n/) : lines);
}

function grouped(lines: readonly string[]): string[] {
  const groups: string[] = [];
  for (const line of lines) {
    const last = groups.pop();
    if (last === undefined) groups.push(line);
    else groups.push(...(NUMBERED.test(line) ? [last, line] : [`${last}\n${line}`]));
  }
  return groups;
}

const texts = (parts: readonly string[]): string[] =>
  parts.map((part) => part.replace(NUMBERED, '').trim()).filter((part) => part !== '');
