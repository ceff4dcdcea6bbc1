/** What tells of a column, by name, and how much of it there is: mostly from 0 to 1. */
export type Trait = readonly [name: string, amount: number];
