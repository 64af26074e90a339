export * from './aids.ts';
export * from './content-rules.ts';
export * from './flag-content.ts';
export * from './life.ts';
export * from './required-fields.ts';
export * from './slug.ts';
export * from './transitions.ts';
