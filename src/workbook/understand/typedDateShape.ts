const patterns = [
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(\s+\d{1,2}:\d{2}.*)?$/,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}([t\s]\d{1,2}:\d{2}.*)?$/i,
  /^(\w{3,9},?\s+)?\d{1,2}(st|nd|rd|th)?[\s-](of\s)?[a-z]{3,9}\.?,?[\s-]\d{2,4}$/i,
  /^[a-z]{3,9}\.?\s\d{1,2}(st|nd|rd|th)?,?\s\d{4}$/i,
];

/** Whether a text looks like a date, whatever the order of its day and month. */
export const typedDateShape = (text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));
