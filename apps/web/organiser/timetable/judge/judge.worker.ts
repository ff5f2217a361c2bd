import type { TimetableInstance } from '@colloquy/engines/timetabling';
import { answer, type Question } from './judging';

let instance: TimetableInstance | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  instance = data.instance ?? instance;
  if (instance) self.postMessage(answer(instance, data));
});
