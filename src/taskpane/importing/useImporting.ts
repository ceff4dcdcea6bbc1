import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../findings';
import type { ImportChoices } from '../../importing';
import type { ImportPreview, ImportQuestion } from '../engine';
import { save } from '../save';
import type { Outcome, Problem, Session } from '../session';
import { importingWords as words } from '../words/importing';
import { addSubmissions, type TakeOut } from './addSubmissions';

/** How far bringing in is. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly what: string }
  /** What was added or saved, in words, with what was shown before it. */
  | {
      readonly kind: 'done';
      readonly said: string;
      readonly preview: ImportPreview;
      readonly takeOut: TakeOut | undefined;
    }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly retry: () => void };

/** What an export holds, as far as it is known. */
type ReadExport =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'read'; readonly preview: ImportPreview };

/** An export that is being brought in. */
export interface Importing {
  /** Its name; undefined where none was chosen. */
  readonly name: string | undefined;
  readonly read: ReadExport;
  /** Whether that is so by now, after what was said last. */
  readonly isCurrent: boolean;
  /** What was chosen apart from what is likely, by the header's cell; '' leaves it out. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly choices: ImportChoices;
  readonly state: ImportState;
  readonly take: (file: File) => void;
  readonly choose: (cell: string, column: string) => void;
  readonly change: (choices: ImportChoices) => void;
  /** Adds the rows to the workbook in Excel; missing where the workbook is only read. */
  readonly add: ((preview: ImportPreview) => void) | undefined;
  readonly saveNew: (preview: ImportPreview) => void;
  readonly takeOut: (how: TakeOut) => void;
  readonly close: () => void;
}

/** Where an export is brought in: a session, or a page without a workbook. */
export interface ImportingPlace extends Pick<Session, 'engine' | 'version' | 'refresh'> {
  readonly workbook: Session['workbook'] | undefined;
}

/** What an export holds, beside which reading of the workbook, and as what was said of it. */
type CurrentRead = ReadExport & {
  readonly version?: number;
  readonly question?: ImportQuestion;
};

interface Asked {
  readonly file: ImportQuestion['file'];
  readonly chosen: ReadonlyMap<string, string>;
  readonly choices: ImportChoices;
}

/** Brings an export in: reads it anew whenever something is said of it, or the workbook changes. */
export function useImporting({ engine, version, refresh, workbook }: ImportingPlace): Importing {
  const [name, setName] = useState<string>();
  const [asked, setAsked] = useState<Asked>();
  const [read, setRead] = useState<CurrentRead>({ kind: 'reading' });
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const isBeside = workbook !== undefined;
  const question = useMemo(() => asked && questionOf(asked, isBeside), [asked, isBeside]);
  useEffect(() => {
    if (!question) return;
    let isWanted = true;
    engine.ask('import', question).then((answer) => {
      if (isWanted) setRead({ ...readFrom(answer), version, question });
    });
    return () => {
      isWanted = false;
    };
  }, [engine, version, question]);
  const take = async (file: File): Promise<void> => {
    setName(file.name);
    setAsked(undefined);
    setState({ kind: 'idle' });
    setRead({ kind: 'reading' });
    const problem = (what: Problem) => {
      setState({ kind: 'failed', problem: what, retry: () => take(file) });
    };
    if (file.size > mostBytes) return problem(words.tooLarge(file.name));
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setAsked({ file: { name: file.name, bytes }, chosen: new Map(), choices: {} });
    } catch {
      problem(words.unreadable(file.name));
    }
  };
  const fail = (problem: Problem, retry: () => void) =>
    setState({ kind: 'failed', problem, retry });
  const edits = workbook?.edits;
  const add = async (preview: ImportPreview): Promise<void> => {
    if (!edits || preview.place?.kind !== 'rows' || !asked) return;
    setState({ kind: 'working', what: words.adding });
    const added = await addSubmissions(edits, preview.place);
    if (added.kind === 'problem') fail(added.problem, () => setState({ kind: 'idle' }));
    else {
      const said = words.added(preview.added.length, asked.file.name);
      setState({ kind: 'done', said, preview, takeOut: added.value });
    }
    refresh();
  };
  const saveNew = async (preview: ImportPreview): Promise<void> => {
    if (!question || !asked) return;
    setState({ kind: 'working', what: words.making });
    const made = await engine.ask('importFile', question);
    if (made.kind === 'problem') return fail(made.problem, () => saveNew(preview));
    const newName = `${asked.file.name.replace(/\.[^.]*$/, '')}-submissions.xlsx`;
    const saved = await save({ name: newName, bytes: made.value });
    if (saved.kind === 'problem') return fail(saved.problem, () => saveNew(preview));
    setState({ kind: 'done', said: saved.value, preview, takeOut: undefined });
  };
  const takeOut = async (how: TakeOut): Promise<void> => {
    setState({ kind: 'working', what: words.takingOut });
    const out = await how();
    if (out.kind === 'problem') fail(out.problem, () => takeOut(how));
    else setState({ kind: 'idle' });
    refresh();
  };
  return {
    name,
    read,
    isCurrent: read.version === version && read.question === question,
    chosen: asked?.chosen ?? new Map(),
    choices: asked?.choices ?? {},
    state,
    take,
    choose: (cell, column) =>
      setAsked((one) => one && { ...one, chosen: new Map(one.chosen).set(cell, column) }),
    change: (choices) => setAsked((one) => one && { ...one, choices }),
    add: edits && add,
    saveNew,
    takeOut,
    close: () => {
      setName(undefined);
      setAsked(undefined);
      setState({ kind: 'idle' });
    },
  };
}

/** What a package may hold before it is opened within its own limits. */
const mostBytes = 200_000_000;

const questionOf = ({ file, chosen, choices }: Asked, isBeside: boolean): ImportQuestion => ({
  file,
  chosen: [...chosen].map(([yours, column]) => ({ yours, column: column || undefined })),
  choices,
  isBeside,
});

function readFrom(
  answer: Outcome<{
    readonly preview: ImportPreview | undefined;
    readonly findings: readonly Finding[];
  }>,
): ReadExport {
  if (answer.kind === 'problem') return answer;
  const { preview, findings } = answer.value;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return preview && errors.length === 0
    ? { kind: 'read', preview }
    : { kind: 'refused', findings: errors.length > 0 ? errors : findings };
}
