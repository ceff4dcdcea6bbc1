export * from './block';
export * from './document';
export * from './slide';
export * from './tags';
export * from './text';
