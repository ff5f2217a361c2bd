const WORDS: Readonly<Record<string, { readonly label: string; readonly why: string }>> = {
  needs: {
    label: 'Access needs and private times',
    why: 'The most private thing that people tell you, and of no use when the day is over.',
  },
  mentoring: {
    label: 'Who mentored whom, and what mentors wrote',
    why: 'Students may want to come back to it while they write on.',
  },
  reviews: { label: 'Reviews and scores', why: 'Needed while somebody may still ask how a decision came about.' },
  submissions: {
    label: 'Submissions that were not published',
    why: 'Authors take theirs with them; next year’s committee does not need them.',
  },
  account: { label: 'Names and addresses', why: 'So that people can come back next year without starting over.' },
  mail: { label: 'Messages and invitations', why: 'To answer “I never heard from you” for a while.' },
  log: { label: 'The log of who did what', why: 'To find out how something happened.' },
};

/** What a sort of data is called on the screen, and why it is kept for a while. */
export const retentionWords = (kind: string) => WORDS[kind] ?? { label: kind, why: '' };
