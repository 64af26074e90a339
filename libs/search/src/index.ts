export * from './correct.ts';
export * from './prefix-index.ts';
export * from './query.ts';
export * from './synonyms.ts';
export * from './ts-query.ts';
export * from './words.ts';
