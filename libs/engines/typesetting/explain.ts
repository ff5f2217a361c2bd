import { spaceIn } from './evenness';
import type { Fonts } from './lines/tools';
import { subjectOf } from './model/element';
import type { Plan, TextMark } from './model/plan';

/** How one abstract has been set. */
export interface SettingAccount {
  /** Where it stands, from 1. */
  readonly pages: readonly number[];
  /** Justified lines with at least one space. */
  readonly lines: number;
  /** Lines that end within a word. */
  readonly hyphenated: number;
  /** The line with the widest spaces, and their width in em; null without justified lines. */
  readonly loosest: { readonly page: number; readonly text: string; readonly space: number } | null;
  /** The same in words, for whoever wonders about a line on paper. */
  readonly sentence: string;
}

const wordsOf = ({ pieces }: TextMark): string => pieces.map(({ text }) => text).join('');

/**
 * Says how an abstract has been set and which of its lines is the loosest: that is where another word would help.
 * @param subject the code of the abstract, as in the faults of `check`
 * @returns null where the plan has no such abstract
 */
export function explain(plan: Plan, fonts: Fonts, subject: string): SettingAccount | null {
  const marks = plan.pages.flatMap(({ placed }, index) =>
    placed.flatMap(({ mark }) =>
      mark.kind === 'text' && subjectOf(mark.owner) === subject ? [{ mark, page: index + 1 }] : [],
    ),
  );
  if (marks.length === 0) return null;
  const pages = [...new Set(marks.map(({ page }) => page))];
  const lines = marks.flatMap(({ mark, page }) => {
    const space = spaceIn(mark, fonts);
    return space === null ? [] : [{ page, text: wordsOf(mark).trim(), space, hyphenated: mark.hyphenated === true }];
  });
  const hyphenated = lines.filter((line) => line.hyphenated).length;
  const [loosest] = [...lines].sort((a, b) => b.space - a.space);
  const where = `${subject} stands on page ${pages.join(' and ')}`;
  const sentence = loosest
    ? `${where}: ${lines.length} justified lines, ${hyphenated} of them hyphenated. Its loosest line has spaces of ${loosest.space.toFixed(2)} em (page ${loosest.page}): “${loosest.text}”.`
    : `${where}, without a justified line.`;
  return {
    pages,
    lines: lines.length,
    hyphenated,
    loosest: loosest ? { page: loosest.page, text: loosest.text, space: loosest.space } : null,
    sentence,
  };
}
