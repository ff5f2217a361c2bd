/** Who has to be at talks, and so may say when they cannot: roles of a conference. */
export const HAVE_HOURS = ['author', 'mentor', 'chair', 'supervisor'] as const;
