import { type Finding, finding } from '../../findings';
import { cellOf, type LayoutWish, nameKey } from '../../forum';
import { slideRoles } from '../../outline';
import { nearest } from '../../sheets';

/** What a workbook says of layouts for slides that no deck has. */
export function checkWishes(wishes: readonly LayoutWish[]): readonly Finding[] {
  return wishes.flatMap(({ slide, at }): readonly Finding[] => {
    if (slideRoles.some((role) => nameKey(role) === nameKey(slide))) return [];
    const about = { slide, nearest: nearest(slide, slideRoles), kinds: slideRoles };
    return [finding('mapping-slide-not-known', about, cellOf(at, 'column'))];
  });
}
