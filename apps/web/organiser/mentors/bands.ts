/** How close a work and a mentor are, in words for a screen. */
export const BAND_WORDS: Record<string, string> = {
  strong: 'Strong match',
  fair: 'Fair match',
  weak: 'Weak match',
};

/** The same for sorting: the weakest first. */
export const BAND_ORDER: Record<string, number> = { weak: 0, fair: 1, strong: 2 };
