export * from './block';
export * from './document';
export * from './slide';
export { slideRoles } from './slideRoles';
export * from './tags';
export * from './text';
