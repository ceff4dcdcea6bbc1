import type { Finding } from '../findings';
import type { Forum } from '../forum';

/** A rule over a whole forum. */
export type Check = (forum: Forum) => readonly Finding[];
