/** Says in words what is being done. */
export type Step = (words: string) => void;
