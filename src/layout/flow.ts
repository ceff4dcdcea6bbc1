import type { ListItem, Runs, SlideText } from '../outline';

/** A paragraph of a placeholder before it is measured. */
export interface FlowParagraph {
  readonly runs: Runs;
  /** The list level from 0. */
  readonly level: number;
  readonly bullet: 'list' | 'none' | 'indented';
  /** Stays on the slide of the paragraph after it. */
  readonly keepsWithNext: boolean;
  /** The space above it in points, where it is not the placeholder's own. */
  readonly spaceBefore?: number;
}

/** The paragraphs of blocks, in order. */
export function flowOf(blocks: readonly SlideText[]): readonly FlowParagraph[] {
  return blocks.flatMap(flowOfBlock);
}

function flowOfBlock(block: SlideText): readonly FlowParagraph[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => flowOfItem(item, 0));
    case 'paragraph':
      return [
        {
          runs: block.runs,
          level: 0,
          bullet: block.role === 'quotation' ? 'indented' : 'none',
          keepsWithNext: block.role === 'label' || block.role === 'lead',
        },
      ];
  }
}

function flowOfItem(item: ListItem, level: number): readonly FlowParagraph[] {
  return [
    {
      runs: item.runs,
      level,
      bullet: 'list',
      keepsWithNext: item.items.length > 0,
    },
    ...item.items.flatMap((child) => flowOfItem(child, level + 1)),
  ];
}
