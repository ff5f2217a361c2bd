import type { AbstractRules } from './model/abstract-rules';
import { type DraftContent, WHOLE_TEXT } from './model/draft-content';

type Texts = DraftContent['texts'];

/** The parts in which this conference's abstracts are written; one part without a heading where it has no sections. */
export function partsOf({ sections }: Pick<AbstractRules, 'sections'>) {
  return sections.length > 0 ? sections : [{ id: WHOLE_TEXT, heading: '', help: '', wordLimit: null }];
}

/**
 * The abstract as it is printed and counted: the sections in order, each begun by its heading in strong letters, a blank
 * line between paragraphs. Texts of sections that the conference no longer has follow at the end, so that no word is lost.
 *
 * @example composeAbstract({ sections: [{ id: 'why', heading: 'Why', … }] }, { why: 'Bees die.' }) // '**Why.** Bees die.'
 */
export function composeAbstract(rules: Pick<AbstractRules, 'sections'>, texts: Texts): string {
  const parts = partsOf(rules);
  const known = new Set(parts.map(({ id }) => id));
  const old = Object.keys(texts).filter((id) => !known.has(id));
  return [
    ...parts.map(({ id, heading }) => ({ heading, text: (texts[id] ?? '').trim() })),
    ...old.map((id) => ({ heading: '', text: (texts[id] ?? '').trim() })),
  ]
    .flatMap(({ heading, text }) =>
      text === '' ? [] : [heading === '' ? text : `**${headingWithStop(heading)}** ${text}`],
    )
    .join('\n\n');
}

/** The texts of a draft that was begun elsewhere: all of it in the first part, whatever its sections were. */
export function textsOfAbstract(rules: Pick<AbstractRules, 'sections'>, abstract: string): Texts {
  const [first] = partsOf(rules);
  return { [first?.id ?? WHOLE_TEXT]: abstract };
}

const headingWithStop = (heading: string): string => (/[.?!:]$/.test(heading) ? heading : `${heading}.`);
