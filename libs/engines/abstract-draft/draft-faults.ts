import { countWords, type Id, parseInline, plainText } from '@colloquy/kernel';
import { authorFaults } from './author-faults';
import { composeAbstract, partsOf } from './compose';
import type { DraftFault } from './draft-fault';
import type { AbstractRules } from './model/abstract-rules';
import type { DraftContent } from './model/draft-content';

/** What authors choose from. */
export interface Offers {
  readonly types: readonly { readonly id: Id; readonly name: string; readonly wordLimit: number }[];
  readonly tracks: readonly { readonly id: Id; readonly name: string }[];
}

/**
 * What a draft lacks to be submitted, in the order in which the screens ask for it; empty when nothing. The answers to
 * the conference's own questions are judged by the submission form's engine. The same in the browser and on the server.
 */
export function draftFaults(content: DraftContent, rules: AbstractRules, offers: Offers): DraftFault[] {
  return [
    ...titleFaults(content),
    ...textFaults(content, rules),
    ...choiceFaults(content, offers),
    ...wholeFaults(content, rules, offers),
    ...keywordFaults(content, rules),
    ...authorFaults(content.authors, rules.maxAuthors),
    ...(rules.signOff === 'required' ? supervisorFaults(content) : []),
  ];
}

const LONGEST_TITLE = 300;

function titleFaults({ title }: DraftContent): DraftFault[] {
  const length = [...plainText(parseInline(title)).trim()].length;
  if (length === 0) return [{ field: 'title', message: 'Give your work a title.' }];
  return length > LONGEST_TITLE
    ? [{ field: 'title', message: `The title has ${length} characters; at most ${LONGEST_TITLE} fit. Shorten it.` }]
    : [];
}

function textFaults({ texts }: DraftContent, rules: AbstractRules): DraftFault[] {
  return partsOf(rules).flatMap(({ id, heading, wordLimit }) => {
    const field = `texts.${id}`;
    const words = countWords(texts[id] ?? '');
    const name = heading === '' ? 'the abstract' : `“${heading}”`;
    if (words === 0) return [{ field, message: `Write ${name}.` }];
    return wordLimit !== null && words > wordLimit
      ? [{ field, message: `${upper(name)} has ${words} words; at most ${wordLimit} are asked for.` }]
      : [];
  });
}

function wholeFaults({ texts, typeId }: DraftContent, rules: AbstractRules, { types }: Offers): DraftFault[] {
  const type = types.find(({ id }) => id === typeId);
  const words = countWords(composeAbstract(rules, texts));
  if (!type || words <= type.wordLimit) return [];
  const message = `The abstract has ${words} words in all; for “${type.name}” at most ${type.wordLimit} are asked for.`;
  return [{ field: `texts.${partsOf(rules)[0]?.id}`, message }];
}

function choiceFaults({ typeId, trackId }: DraftContent, { types, tracks }: Offers): DraftFault[] {
  const isOffered = (offers: readonly { id: Id }[], chosen: Id | null) => offers.some(({ id }) => id === chosen);
  return [
    ...(isOffered(types, typeId) ? [] : [{ field: 'typeId', message: 'Choose how you wish to present it.' }]),
    ...(isOffered(tracks, trackId) ? [] : [{ field: 'trackId', message: 'Choose the track that it belongs to.' }]),
  ];
}

function keywordFaults({ keywords }: DraftContent, { minKeywords, maxKeywords }: AbstractRules): DraftFault[] {
  const given = keywords.filter((keyword) => keyword.trim() !== '').length;
  const field = 'keywords';
  if (given < minKeywords) return [{ field, message: `Give at least ${several(minKeywords, 'keyword')}.` }];
  return given > maxKeywords ? [{ field, message: `Give at most ${several(maxKeywords, 'keyword')}.` }] : [];
}

function supervisorFaults({ supervisor }: DraftContent): DraftFault[] {
  const faults: DraftFault[] = [];
  if (supervisor.name.trim() === '') faults.push({ field: 'supervisor.name', message: 'Say who supervises the work.' });
  if (supervisor.address.trim() === '')
    faults.push({
      field: 'supervisor.address',
      message: 'Give the supervisor’s e-mail address: they are asked by mail.',
    });
  return faults;
}

const several = (count: number, noun: string): string => (count === 1 ? `one ${noun}` : `${count} ${noun}s`);
const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
