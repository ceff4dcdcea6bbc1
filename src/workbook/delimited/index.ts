export { readDelimitedFile } from './readDelimitedFile';
