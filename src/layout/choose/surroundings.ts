import type { Design } from '../design';
import type { Features } from './features';
import type { Surroundings } from './score';

/** What the template's own slides, and all its layouts together, tell of how it is meant. */
export function surroundingsOf(all: readonly Features[], design: Design): Surroundings {
  const [first, ...others] = design.ownSlides;
  const masterOf = (part: string) => all.find(({ layout }) => layout.part === part)?.layout.master;
  const masters = others.flatMap((part) => masterOf(part) ?? []);
  const counts = new Map<string, number>();
  for (const master of masters) counts.set(master, (counts.get(master) ?? 0) + 1);
  const firstMaster = all[0]?.layout.master;
  const shares = [...counts].map(([master, count]): readonly [string, number] => [
    master,
    count / masters.length,
  ]);
  const sizes = all
    .map(({ titleSize }) => titleSize)
    .filter((size) => size > 0)
    .sort((one, other) => one - other);
  return {
    first: others.length > 0 ? first : undefined,
    masters: new Map(shares.length > 0 || firstMaster === undefined ? shares : [[firstMaster, 1]]),
    hasContent: shares.length > 0 && all.some(({ layout }) => layout.master !== firstMaster),
    content: undefined,
    titleSize: sizes[Math.floor(sizes.length / 2)] ?? 0,
  };
}
