/**
 * Why a version was kept: sent in, brought in from elsewhere, asked for, given to a mentor to read, or before what was
 * there could be lost from sight.
 */
export const OCCASIONS = [
  'submit',
  'import',
  'kept',
  'pause',
  'handed over',
  'before restoring',
  'for feedback',
  'before a suggestion',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** What is known of a draft when somebody is about to change it. */
interface BeforeChange {
  readonly revision: number;
  readonly versionRevision: number;
  readonly savedBy: string | null;
  readonly restedLong: boolean;
}

/**
 * Whether what a draft holds becomes a version before somebody changes it: when another hand takes over, and when the
 * last sitting is over. Without changes since the latest version there is nothing to keep.
 */
export function occasionToKeep(draft: BeforeChange, writer: string | null): Occasion | null {
  if (draft.revision === draft.versionRevision || draft.savedBy === null) return null;
  if (draft.savedBy !== writer) return 'handed over';
  return draft.restedLong ? 'pause' : null;
}
