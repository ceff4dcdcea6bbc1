/** The words that take the place of tags, by their names; '' where there is nothing to say. */
export type TagWords = ReadonlyMap<string, string>;
