export { App, type Surroundings } from './App';
