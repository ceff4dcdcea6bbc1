export type { Choices, Correction, Lack, LayoutChoice } from './choice';
export { chooseLayouts, isCalled } from './chooseLayouts';
export { contentArea } from './contentArea';
export type { Reason } from './score';
