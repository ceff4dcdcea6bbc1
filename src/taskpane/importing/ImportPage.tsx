import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Engine } from '../engine';
import { ImportPanel } from './ImportPanel';
import { type ImportingPlace, useImporting } from './useImporting';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
});

interface Props {
  readonly file: File;
  readonly engine: Engine;
  readonly onClose: () => void;
}

/** Bringing an export in where no workbook is open: a new one is made of it. */
export function ImportPage({ file, engine, onClose }: Props) {
  const styles = useStyles();
  const place = useMemo(
    (): ImportingPlace => ({ engine, version: 0, refresh: () => undefined, workbook: undefined }),
    [engine],
  );
  const importing = useImporting(place);
  const { take } = importing;
  const taken = useRef<File>(undefined);
  useEffect(() => {
    if (taken.current === file) return;
    taken.current = file;
    take(file);
  }, [take, file]);
  return (
    <main id="view" className={styles.page}>
      <ImportPanel importing={{ ...importing, close: onClose }} />
    </main>
  );
}
