export * from './service-levels.ts';
export * from './transitions.ts';
