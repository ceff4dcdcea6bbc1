import { type Composer, slides } from './composer';
import { listOf, pointsSlide } from './points';

/** The welcome: its title names the lead and the minutes, as in "Kevin Keith (5 mins)". */
export const composeWelcome: Composer = (item, context) => {
  const { deck } = context.wording;
  const who = item.title ?? item.leads ?? deck.defaultTitles.welcome;
  const title = item.minutes === undefined ? who : `${who} ${deck.minutes(item.minutes)}`;
  return slides(pointsSlide(item, title, listOf(item.points), context));
};
