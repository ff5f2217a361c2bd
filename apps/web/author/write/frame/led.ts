/** Drafts that were opened at a step on this page: the first time one is led to the title, later to the list of steps. */
const led = new Set<string>();

/** Notes that a draft has been opened at a step. */
export const noteLed = (draft: string): void => void led.add(draft);

/** Whether it has. */
export const wasLed = (draft: string): boolean => led.has(draft);
