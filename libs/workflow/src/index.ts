export * from './decide.ts';
export * from './transition.ts';
