const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * For the reader of JSON bodies, as its reviver: refuses keys by which a program's own objects could be reached, instead
 * of leaving them out without a word.
 * @throws SyntaxError, which the reader answers like every body that cannot be read
 */
export function refusePrototypeKeys(key: string, value: unknown): unknown {
  if (RESERVED.has(key)) throw new SyntaxError(`The key "${key}" is reserved.`);
  return value;
}
