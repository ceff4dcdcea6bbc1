/** Where a tag stands. */
export type TagPlace = 'body' | 'table' | 'text box' | 'header' | 'footer' | 'note' | 'drawing';

/**
 * Why a tag cannot do what it should: it is none that is known, it stands in a field or in a tracked change, it asks
 * for something of an answer outside a table row, it asks for the responses where they can't stand, it is not
 * closed, or it stands in a drawing or chart.
 */
export type TagTrouble =
  | 'unknown'
  | 'field'
  | 'inserted'
  | 'deleted'
  | 'not in a row'
  | 'no room'
  | 'not closed'
  | 'drawing';

/** A tag or content control that a template has. */
export interface FoundTag {
  /** As it stands there. */
  readonly typed: string;
  readonly name: string;
  readonly place: TagPlace;
  readonly isControl: boolean;
  readonly trouble: TagTrouble | undefined;
}
