/** Where the blocks go. Comments are no part of a document's text, and templates rarely have any in XML. */
export const blocksMarker = 'the blocks of the outline';
/** Around the rows that are repeated once an answer. */
export const rowsStart = 'rows of an answer';
export const rowsEnd = 'end of rows';
/** Around a paragraph that goes where its tags have nothing to say. */
export const lineStart = 'a line of an answer';
export const lineEnd = 'end of line';

/** Around the name of a tag that is filled once an answer: characters that stand for nothing. */
export const slotStart = '\ue000';
export const slotEnd = '\ue001';
/** Before the name of one that is all that its cell holds. */
export const alone = '!';
