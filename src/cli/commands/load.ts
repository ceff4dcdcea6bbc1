/** Loads what reads workbooks and makes papers: "--help" should not wait for it. */
export const load = () => Promise.all([import('../makePapers'), import('./makes')]);
