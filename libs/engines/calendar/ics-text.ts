const OCTETS = 75;
const octetsOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * One content line of iCalendar (RFC 5545 §3.1): folded so that no physical line is longer than 75 octets of UTF-8 and
 * no character is torn, ended by CRLF.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > OCTETS) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

/** Text as a value (RFC 5545 §3.3.11): backslash, semicolon, comma and line breaks escaped, control characters left out. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}
