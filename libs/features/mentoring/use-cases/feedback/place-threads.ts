import { replacePrinted } from '@colloquy/engines/abstract-draft';
import type { WorkText } from '@colloquy/features/submissions';
import type { Id, Instant, Viewer } from '@colloquy/kernel';
import { type CompareTexts, findAgain, type Place, type ReadTexts, type Stretch } from '../../domain/feedback/anchor';
import { compareWords } from './compare-words';
import type { StoredComment, StoredThread, SuggestionState } from './read-threads';
import { asRead } from './readable-versions';

/** A suggested wording, and whether it can be taken now. */
export interface SuggestionView {
  /** In inline text; empty suggests to take the words out. */
  readonly text: string;
  readonly state: SuggestionState;
  readonly takenAfterVersion: number | null;
  /** To authors, of one that is offered: why it cannot be taken with one tap; null where it can. */
  readonly cannotTake: string | null;
}

/** A comment as somebody reads it. */
export interface CommentView
  extends Pick<StoredComment, 'id' | 'name' | 'text' | 'writtenAt' | 'changedAt' | 'removed' | 'reportedAt'> {
  readonly yours: boolean;
  /** Whether it was written since the reader last looked. */
  readonly isNew: boolean;
  readonly suggestion: SuggestionView | null;
}

/** A thread at the words on which it was written, as far as they are there. */
export interface ThreadView
  extends Pick<StoredThread, 'id' | 'number' | 'version' | 'openedAt' | 'resolvedAt' | 'resolvedBy'> {
  /** The words as they were; empty for a thread on the whole work. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Whether it is on the whole work. */
  readonly onAll: boolean;
  /** Where the words are in what is shown; null where they are no longer there. */
  readonly place: Place | null;
  readonly comments: readonly CommentView[];
}

/** The sentence for a suggestion whose words the draft no longer has. */
export const WORDS_CHANGED =
  'These words have changed since the suggestion was made. Look at both, and change them yourself if you like it.';
const BY_HAND =
  'The words carry italics or other marks that begin or end inside them. Change them by hand in your draft.';

/** The draft's text with the suggested wording in it, or the sentence that says why that cannot be. */
export function rewordedText(
  place: Place | null,
  texts: readonly WorkText[],
  suggestion: string,
): { readonly field: string; readonly text: string } | string {
  if (place?.standing !== 'kept') return WORDS_CHANGED;
  const text = texts.find(({ field }) => field === place.field)?.text ?? '';
  const reworded = replacePrinted(text, place.from, place.until, suggestion);
  return reworded === null ? BY_HAND : { field: place.field, text: reworded };
}

/** Puts every thread at its words in what is shown, and says of each suggestion whether it can be taken. */
export function placeThreads(of: {
  readonly threads: readonly StoredThread[];
  readonly byVersion: ReadonlyMap<number, readonly WorkText[]>;
  readonly shown: readonly WorkText[];
  /** The authors' draft; null for mentors, who do not read it. */
  readonly draft: readonly WorkText[] | null;
  readonly viewer: Viewer;
  readonly lastLookedAt: Instant | null;
}): ThreadView[] {
  const compare = remembered(compareWords);
  const read = new Map([...of.byVersion].map(([number, texts]) => [number, asRead(texts)]));
  const shown = asRead(of.shown);
  const draft = of.draft === null ? null : asRead(of.draft);
  return of.threads.map(({ anchor, comments, pairingId: _pairing, ...thread }) => {
    const from: ReadTexts = read.get(thread.version) ?? new Map();
    const inDraft = draft && comments.some(isOffered) ? findAgain(anchor, from, draft, compare) : null;
    return {
      ...thread,
      ...{ quote: anchor.quote, before: anchor.before, after: anchor.after, onAll: anchor.field === null },
      place: findAgain(anchor, from, shown, compare),
      comments: comments.map((comment) =>
        commentView(comment, of.viewer.personId, of.lastLookedAt, (suggestion) => {
          if (of.draft === null) return null;
          const reworded = rewordedText(inDraft, of.draft, suggestion);
          return typeof reworded === 'string' ? reworded : null;
        }),
      ),
    };
  });
}

const isOffered = ({ suggestionState }: StoredComment): boolean => suggestionState === 'offered';

function commentView(
  comment: StoredComment,
  reader: Id | null,
  lastLookedAt: Instant | null,
  whyNot: (suggestion: string) => string | null,
): CommentView {
  const { personId, suggestion, suggestionState, takenAfterVersion, ...rest } = comment;
  const yours = personId === reader;
  return {
    ...rest,
    yours,
    isNew: !yours && lastLookedAt !== null && comment.writtenAt > lastLookedAt,
    suggestion:
      suggestion === null || suggestionState === null
        ? null
        : {
            ...{ text: suggestion, state: suggestionState, takenAfterVersion },
            cannotTake: suggestionState === 'offered' ? whyNot(suggestion) : null,
          },
  };
}

/** The same comparison made once, however many threads are on one text. */
function remembered(compare: CompareTexts): CompareTexts {
  const known = new Map<string, ReadonlyMap<string, readonly Stretch[] | null>>();
  return (before, after) => {
    const from = known.get(before) ?? new Map<string, readonly Stretch[] | null>();
    if (!from.has(after)) known.set(before, new Map([...from, [after, compare(before, after)]]));
    return known.get(before)?.get(after) ?? null;
  };
}
