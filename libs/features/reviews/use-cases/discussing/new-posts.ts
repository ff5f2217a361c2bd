/**
 * SQL that is true for a post `d` that somebody else wrote and the person has not read yet. Whether they may read it is
 * for the query around it to say.
 * @param person an expression for their id
 */
export const isNewTo = (person: string): string =>
  `d.writer_id <> ${person} AND NOT EXISTS (SELECT 1 FROM discussion_seen n WHERE n.post_id = d.id AND n.person_id = ${person})`;
