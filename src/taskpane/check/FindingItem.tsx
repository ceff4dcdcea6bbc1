import { Badge, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Finding, Severity, Source } from '../../findings';
import type { Mend } from '../../workbook';
import { checkWords as words } from '../words/check';
import { MendOffer } from './MendOffer';

const badge: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger',
  warning: 'warning',
  note: 'informative',
};

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly finding: Finding;
  readonly goToCell: ((at: Source) => void) | undefined;
  /** Missing where it can't be mended without judgement, or the workbook is only read. */
  readonly mend: Mend | undefined;
  readonly onMend: (mend: Mend) => void;
  readonly isMending: boolean;
}

/** A problem: how bad it is, where, what is wrong and what to do. */
export const FindingItem = memo(function FindingItem({
  finding,
  goToCell,
  mend,
  onMend,
  isMending,
}: Props) {
  const styles = useStyles();
  const { severity, message, remedy, concerns, source } = finding;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Badge appearance="outline" color={badge[severity]}>
          {words.severity[severity]}
        </Badge>
        {source?.cell && <Place at={source} cell={source.cell} goToCell={goToCell} />}
      </div>
      <Text weight="semibold">{message}</Text>
      <Text>{remedy}</Text>
      {mend && <MendOffer mend={mend} onMend={onMend} isBusy={isMending} />}
      {severity === 'error' && (
        <Text size={200}>{words.stops(concerns.map((paper) => words[paper]).join(words.and))}</Text>
      )}
    </li>
  );
});

interface PlaceProps extends Pick<Props, 'goToCell'> {
  readonly at: Source;
  readonly cell: string;
}

function Place({ at, cell, goToCell }: PlaceProps) {
  const place = at.sheet ? `${at.sheet}!${cell}` : cell;
  if (!goToCell) return <Text size={200}>{place}</Text>;
  return (
    <Link onClick={() => goToCell(at)} aria-label={words.goTo(place)}>
      {place}
    </Link>
  );
}
