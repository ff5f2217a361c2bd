import type { Random } from './random';

/** A random UUID in lower case. Everything that has a URL is known by one. */
export type Id = string;

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new version-4 UUID from the platform's secure source. */
export function newId(): Id {
  return globalThis.crypto.randomUUID();
}

/** A version-4-shaped UUID from a seeded source: for demo data and tests that must come out the same each time. */
export function seededId(random: Random): Id {
  const hex = Array.from({ length: 32 }, () => random.int(16).toString(16));
  hex[12] = '4';
  hex[16] = (8 + random.int(4)).toString(16);
  const at = (from: number, to: number): string => hex.slice(from, to).join('');
  return `${at(0, 8)}-${at(8, 12)}-${at(12, 16)}-${at(16, 20)}-${at(20, 32)}`;
}

/** Whether the text has the form of an id: to answer "not found" before asking the database. */
export function isId(text: string): text is Id {
  return PATTERN.test(text);
}
