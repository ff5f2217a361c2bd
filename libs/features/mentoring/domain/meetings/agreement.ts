/**
 * What mentor and presenter agree to where a conference has published no words of its own. Other words are another
 * version, to which people agree anew.
 */
export const USUAL_AGREEMENT = {
  version: 1,
  title: 'How we work together',
  text: [
    'We treat each other with respect, keep to the times that we agree on, and say early when we cannot.',
    'What we read, hear and show each other stays between us. The organisers see how many meetings, rehearsals and comments there were, and when; never what was said.',
    'The mentor asks, suggests and encourages, strength first. The work and every word of it stay the author’s own.',
    'Harassment of any kind has no place here. Whoever is not well treated, or sees it, tells the organisers; nobody has to give a reason to end a mentoring.',
  ].join('\n\n'),
} as const;
