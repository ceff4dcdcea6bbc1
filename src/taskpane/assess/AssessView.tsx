import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ViewProps } from '../session';
import { assessWords as words } from '../words/assess';
import { AssessmentForm } from './AssessmentForm';
import { NoThemes } from './NoThemes';
import { SubmissionList } from './SubmissionList';
import { ThemeChooser } from './ThemeChooser';
import { UnfiledList } from './UnfiledList';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The work on themes, one after another: what was sent in, the rating and the analysis; what is not yet filed. */
export default function AssessView({ session, examined, show }: ViewProps) {
  const styles = useStyles();
  const { themes, choices, unfiled } = examined.assess;
  const { writing } = session;
  const [chosen, choose] = useState<string>();
  const theme = themes.find(({ key }) => key === chosen) ?? themes[0];
  if (!theme) return <NoThemes onSetUp={() => show('overview')} />;
  return (
    <div className={styles.view}>
      {!writing && <Text>{words.readOnly}</Text>}
      {unfiled.length > 0 && <UnfiledList unfiled={unfiled} choices={choices} writing={writing} />}
      <ThemeChooser themes={themes} chosen={theme.key} onChoose={choose} />
      <AssessmentForm key={theme.key} theme={theme} writing={writing} />
      <SubmissionList key={`${theme.key} list`} theme={theme} goToCell={session.goToCell} />
    </div>
  );
}
