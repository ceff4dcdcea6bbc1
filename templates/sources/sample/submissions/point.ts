/** A point of a submission: its ref ("S012", or "S012.2" where one submission makes several), topic and text. */
export interface SamplePoint {
  readonly ref: string;
  readonly theme?: string;
  readonly subTheme?: string;
  readonly topic?: string;
  readonly text: string;
  readonly relevant: 'Yes' | 'No';
}

/** The points of a theme by topic: [ref, text] pairs. */
export type PointsByTopic = Readonly<Record<string, readonly (readonly [string, string])[]>>;

/** The relevant points of a theme or sub-theme. */
export function pointsOf(
  theme: string,
  subTheme: string | undefined,
  points: PointsByTopic,
): readonly SamplePoint[] {
  return Object.entries(points).flatMap(([topic, texts]) =>
    texts.map(([ref, text]) => ({
      ref,
      theme,
      ...(subTheme !== undefined && { subTheme }),
      topic,
      text,
      relevant: 'Yes' as const,
    })),
  );
}
