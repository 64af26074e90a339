export * from './match.ts';
export * from './weights.ts';
