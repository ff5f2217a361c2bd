/** How close a work and a mentor are, in words for a screen. */
export const BAND_WORDS: Record<string, string> = {
  strong: 'Strong match',
  fair: 'Fair match',
  weak: 'Weak match',
};
