import { answer, type Base, type Question } from './judging';

let base: Base | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  base = data.base ?? base;
  self.postMessage(answer(base, data));
});
