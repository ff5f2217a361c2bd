import type { Directions } from '@colloquy/engines/typesetting';
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Which way text runs, by the Unicode Bidirectional Algorithm. */
export const directions: Directions = {
  levels: (text, eitherWay) => {
    const { levels, paragraphs } = bidi.getEmbeddingLevels(text, eitherWay ? 'auto' : 'ltr');
    return { levels, base: paragraphs[0]?.level ?? 0 };
  },
  mirrored: (sign) => bidi.getMirroredCharacter(sign) ?? sign,
};
