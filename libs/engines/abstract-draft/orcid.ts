/** The sixteen characters of an ORCID iD, however it was copied: with its address, with hyphens or without. */
function digitsOf(text: string): string {
  return text
    .trim()
    .replace(/^https?:\/\/(www\.)?orcid\.org\//iu, '')
    .replaceAll(/[-\s]/gu, '')
    .toUpperCase();
}

/**
 * Whether the text is an ORCID iD: sixteen digits of which the last is the check digit of ISO 7064 MOD 11-2, X for ten.
 * Source: ORCID, Structure of the ORCID Identifier.
 */
export function isOrcid(text: string): boolean {
  const digits = digitsOf(text);
  if (!/^\d{15}[\dX]$/.test(digits)) return false;
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.endsWith(check === 10 ? 'X' : String(check));
}

/** The iD as it is shown: `0000-0002-1825-0097`. @param text one that {@link isOrcid} */
export function tidyOrcid(text: string): string {
  return digitsOf(text).replaceAll(/(.{4})(?=.)/gu, '$1-');
}
