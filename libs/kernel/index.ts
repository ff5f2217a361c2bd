export * from './clock';
export * from './domain-error';
export * from './domain-event';
export * from './ids';
export * from './inline-text';
export * from './random';
export * from './viewer';
export * from './word-count';
