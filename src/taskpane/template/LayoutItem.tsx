import { Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ExplainedLayout, ExplainedSlide, TemplateExplanation } from '../../papers/templates';
import type { DeckLook } from '../../write/html';
import { Markup } from '../preview';
import { layoutWords as words } from '../words/layouts';
import { layoutPicture } from './layoutPicture';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  picture: {
    maxWidth: '200px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    '& svg': { display: 'block' },
  },
});

interface Props {
  readonly slide: ExplainedSlide;
  readonly explanation: TemplateExplanation;
  readonly look: DeckLook;
  readonly canChoose: boolean;
  /** Chooses a layout by its name or part; '' takes the choice back. */
  readonly onChoose: (slide: ExplainedSlide['slide'], layout: string) => void;
}

/** The layout that serves a kind of slide, in a picture and in words, and choosing another one. */
export function LayoutItem({ slide, explanation, look, canChoose, onChoose }: Props) {
  const styles = useStyles();
  const { layouts } = explanation;
  const picture = useMemo(
    () => layoutPicture(slide, explanation, look),
    [slide, explanation, look],
  );
  const isChosen = slide.reasons.some(({ kind }) => kind === 'corrected');
  const own = layouts.find(({ part }) => part === slide.part);
  return (
    <li className={styles.item}>
      <Subtitle2 as="h2">{capital(slide.shows)}</Subtitle2>
      <div className={styles.picture}>
        <Markup markup={picture} />
      </div>
      <Text>{words.why(slide.why)}</Text>
      {slide.text !== undefined && <Text>{words.textIn(slide.text)}</Text>}
      {slide.missing.map((one) => (
        <Text key={one}>{words.missing(one)}</Text>
      ))}
      <Field label={words.choose(slide.shows)}>
        <Select
          disabled={!canChoose}
          value={isChosen && own ? keptAs(own, layouts) : ''}
          onChange={(_, { value }) => onChoose(slide.slide, value)}
        >
          <option value="">
            {isChosen ? words.chosenForYou : `${words.chosenForYou}: ${slide.layout}`}
          </option>
          {layouts.map((layout) => (
            <option key={layout.part} value={keptAs(layout, layouts)}>
              {words.layout(layout.name, explanation.masters > 1 ? layout.master : undefined)}
            </option>
          ))}
        </Select>
      </Field>
    </li>
  );
}

/** What a choice is kept as: the layout's name, or its part where several have the same. */
function keptAs({ name, part }: ExplainedLayout, layouts: readonly ExplainedLayout[]): string {
  const key = (one: string) => one.trim().toLowerCase();
  const same = layouts.filter((one) => key(one.name) === key(name));
  return same.length > 1 || key(name) === '' ? part : name;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
