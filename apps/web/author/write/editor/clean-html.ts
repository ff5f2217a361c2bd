export { textFromHtml as cleanHtml } from '@colloquy/engines/abstract-draft';
