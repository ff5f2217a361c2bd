import { similarity, solve } from '@colloquy/engines/matching';
import type { Track } from '@colloquy/features/conferences';
import { type Id, type Random, seededId } from '@colloquy/kernel';
import type { Paper } from './papers';

/** The demo's pathways, each made of fields of the main conference: a field belongs to one pathway. */
const PATHWAYS: readonly (readonly [name: string, fields: readonly string[]])[] = [
  [
    'Translation and many languages',
    [
      'Machine Translation',
      'Phonology, Morphology and Word Segmentation',
      'Speech and Multimodality',
      'Language Grounding to Vision, Robotics and Beyond',
    ],
  ],
  [
    'Meaning and structure',
    [
      'Semantics: Sentence Level',
      'Semantics: Lexical',
      'Semantics: Textual Inference and Other Areas of Semantics',
      'Syntax: Tagging, Chunking and Parsing',
      'Discourse and Pragmatics',
      'Theory and Formalism in NLP (Linguistic and Mathematical)',
      'Cognitive Modeling and Psycholinguistics',
    ],
  ],
  [
    'Conversation and writing',
    ['Dialogue and Interactive Systems', 'Generation', 'Summarization', 'Question Answering'],
  ],
  [
    'People and society',
    [
      'Computational Social Science and Social Media',
      'Ethics and NLP',
      'Sentiment Analysis, Stylistic Analysis, and Argument Mining',
      'NLP Applications',
      'Theme',
    ],
  ],
  [
    'Information and learning',
    [
      'Information Extraction',
      'Information Retrieval and Text Mining',
      'Machine Learning for NLP',
      'Resources and Evaluation',
      'Interpretability and Analysis of Models for NLP',
    ],
  ],
];

/** The tracks of the demo. */
export function demoTracks(random: Random): Track[] {
  return PATHWAYS.map(([name], index) => ({ id: seededId(random), name, letter: String.fromCharCode(65 + index) }));
}

const words = ({ title, abstract }: Paper): string => `${title}\n${abstract}`;

/**
 * The track of each paper. A paper of the main conference goes where its field belongs; a workshop paper, which has no
 * field, where the main conference's papers are most like it, no track getting far more than its share.
 * @returns one id for each paper, in order
 */
export function chooseTracks(papers: readonly Paper[], tracks: readonly Track[], known: readonly Paper[]): Id[] {
  const trackAt = (index: number): Id => tracks[index]?.id ?? '';
  const byField = papers.map(({ field }) => PATHWAYS.findIndex(([, fields]) => fields.includes(field)));
  if (byField.every((index) => index >= 0)) return byField.map(trackAt);
  const writings = PATHWAYS.map(([, fields]) => known.filter(({ field }) => fields.includes(field)).map(words));
  const { scores } = similarity(papers.map(words), writings);
  const share = papers.length / tracks.length;
  const { pairs } = solve(
    { scores, demand: 1, min: Math.floor(share * 0.75), max: Math.ceil(share * 1.25) },
    { objective: 'sum', seed: 'tracks' },
  );
  const chosen = new Map(pairs);
  return papers.map((_, row) => trackAt(chosen.get(row) ?? 0));
}
