import type { DeckOptions } from '../../compose/deck';
import type { ResponsesOptions } from '../../compose/responses';
import type { Finding, Source } from '../../findings';
import type { Chosen, ImportChoices, UnderstoodQuestion } from '../../importing';
import type { Design, PlacedDeck } from '../../layout';
import type { SlideRole } from '../../outline';
import type { PaperFile, TemplateFile } from '../../papers';
import type { LetterheadWords } from '../../papers/letterheadWords';
import type { PreviewedTemplate } from '../../papers/preview';
import type { Mend, SettingPlace, UnderstoodColumn, UnderstoodTable } from '../../workbook';
import type {
  Additions,
  MappingParts,
  RawWorkbook,
  SaidLayout,
  SubmissionsPlace,
} from '../../workbook/live';
import type { DeckLook, MarkupElement } from '../../write/html';
import type { Problem } from '../session/problem';
import type { AssessModel } from './models/assess';
import type { OverviewModel } from './models/overview';

/** A workbook as it comes to the engine. */
export type WorkbookInput =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      /** The mapping file beside it. */
      readonly mapping?: MappingFile;
    }
  | { readonly kind: 'live'; readonly raw: RawWorkbook };

/** A mapping file such as forum.forum.json. */
export interface MappingFile {
  readonly name: string;
  readonly content: string;
}

/** A table of the team's, the declared columns of it that are read already, and those that nobody spoke of yet. */
export interface ColumnsOfTable {
  readonly table: UnderstoodTable;
  readonly read: readonly string[];
  readonly open: readonly UnderstoodColumn[];
}

export interface ColumnsModel {
  readonly tables: readonly ColumnsOfTable[];
  /** What a column may be, by the declared sheet. */
  readonly declared: readonly { readonly sheet: string; readonly columns: readonly string[] }[];
}

/** What a mapping is made of: what somebody chose, or a file. */
export type MappingQuestion =
  | { readonly kind: 'chosen'; readonly tables: readonly UnderstoodTable[] }
  | ({ readonly kind: 'file' } & MappingFile);

export interface MappingAnswer {
  /** How many rows say something new. */
  readonly rows: number;
  /** All of the mapping as the text of a file. */
  readonly text: string;
  readonly parts: MappingParts;
  readonly findings: readonly Finding[];
}

/** An export of a survey or form, with what was said of it. */
export interface ImportQuestion {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly chosen: readonly Chosen[];
  readonly choices: ImportChoices;
  /** Whether only what the examined workbook does not have yet is wanted. */
  readonly isBeside: boolean;
}

/** What bringing an export in would do. */
export interface ImportPreview {
  /** Where it comes from: "Microsoft Forms"; undefined for a table of any other kind. */
  readonly source: string | undefined;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly UnderstoodQuestion[];
  /** Whether it must be said which number of a date is the day. */
  readonly asksDates: boolean;
  /** What keeps it from being brought in. */
  readonly hindrances: readonly Finding[];
  readonly added: readonly AddedSubmission[];
  /** A finding a row that is left out. */
  readonly skipped: readonly Finding[];
  /** What to look at in the rows that are added. */
  readonly findings: readonly Finding[];
  /** Where the rows go in the workbook that is open in Excel. */
  readonly place: SubmissionsPlace | undefined;
}

/** A row that would be added, without anything personal. */
export interface AddedSubmission {
  readonly ref: string;
  readonly point: string | undefined;
  readonly theme: string | undefined;
  readonly topic: string | undefined;
  readonly from: Source;
}

/** The template that a workbook names, and where it does. */
export interface TemplateSetting {
  readonly name: string | undefined;
  readonly place: SettingPlace;
}

/** What the views know of the workbook: plain data alone. */
export interface Examined {
  readonly findings: readonly Finding[];
  readonly overview: OverviewModel;
  readonly assess: AssessModel;
  /** What can be mended without anybody's judgement; those of findings name them by their place. */
  readonly mends: readonly Mend[];
  /** Missing where the workbook has no settings. */
  readonly templates: {
    readonly deck: TemplateSetting | undefined;
    readonly responses: TemplateSetting | undefined;
  };
}

/** The slides as they would be drawn. `slides` is missing where an error keeps the deck from being made. */
export interface Slides {
  readonly slides:
    | { readonly deck: PlacedDeck; readonly design: Design; readonly look: DeckLook }
    | undefined;
  /** The parts of the forum, for choosing among them. */
  readonly parts: readonly string[];
  readonly findings: readonly Finding[];
}

/** A response document as it would be written; `slug` is '' for the overall one. */
export interface PreviewedDocument {
  readonly slug: string;
  readonly title: string;
  readonly responses: number;
  readonly drafts: number;
  readonly leftOut: number;
}

/** A page of a document's preview. */
export interface DocumentPage {
  readonly markup: MarkupElement;
  /** How many pages the preview has. */
  readonly pages: number;
}

export interface PreviewedResponses {
  readonly documents: readonly PreviewedDocument[];
  /** The themes and the leads that responses are about, for choosing among them. */
  readonly themes: readonly string[];
  readonly leads: readonly string[];
  readonly findings: readonly Finding[];
}

/** How a template is understood. `template` is missing where it can't be used; the findings say why. */
export interface UnderstoodTemplate {
  readonly template: PreviewedTemplate | undefined;
  readonly findings: readonly Finding[];
}

/** What will become of a letterhead, in words. `letterhead` is missing where it can't be used; the findings say why. */
export interface UnderstoodLetterhead {
  readonly letterhead: readonly LetterheadWords[] | undefined;
  readonly findings: readonly Finding[];
}

/** What is said of a template's layouts; `layout` is '' where nothing is said any more of this kind of slide. */
export interface SaidOfTemplate {
  readonly template: TemplateFile;
  readonly slide: SlideRole;
  readonly layout: string;
}

/** What to make; without a template, on the one that comes with the pane. */
export type Make =
  | { readonly paper: 'deck'; readonly template?: TemplateFile; readonly options: DeckOptions }
  | {
      readonly paper: 'responses';
      readonly template?: TemplateFile;
      readonly options: ResponsesOptions;
      /** Which of the documents; all where it is left out, as one .zip where they are several. */
      readonly slug?: string;
    };

export interface Made {
  readonly files: readonly PaperFile[];
  readonly findings: readonly Finding[];
}

/** What the engine can be asked, and what it gives. All but `examine` are about what was examined last. */
export interface Requests {
  readonly examine: { readonly about: WorkbookInput; readonly gives: Examined };
  /** What setting up would add. */
  readonly missing: { readonly about: Readonly<Record<string, never>>; readonly gives: Additions };
  /** How the tables of the workbook are understood. */
  readonly columns: {
    readonly about: Readonly<Record<string, never>>;
    readonly gives: ColumnsModel;
  };
  readonly mapping: { readonly about: MappingQuestion; readonly gives: MappingAnswer };
  /** What an export holds; `preview` is missing where it holds no answers, and the findings say why. */
  readonly import: {
    readonly about: ImportQuestion;
    readonly gives: {
      readonly preview: ImportPreview | undefined;
      readonly findings: readonly Finding[];
    };
  };
  /** A new workbook with the rows that an export adds. */
  readonly importFile: { readonly about: ImportQuestion; readonly gives: Uint8Array };
  readonly slides: {
    readonly about: { readonly template?: TemplateFile; readonly options: DeckOptions };
    readonly gives: Slides;
  };
  readonly responses: { readonly about: ResponsesOptions; readonly gives: PreviewedResponses };
  /** A page, from 1, of the preview of one of the documents; missing where there is no such document. */
  readonly page: {
    readonly about: {
      readonly options: ResponsesOptions;
      readonly slug: string;
      readonly page: number;
    };
    readonly gives: DocumentPage | undefined;
  };
  readonly template: { readonly about: TemplateFile; readonly gives: UnderstoodTemplate };
  readonly letterhead: { readonly about: TemplateFile; readonly gives: UnderstoodLetterhead };
  /** The file beside a template with what is said added to it; missing where what it holds can't be read. */
  readonly correct: {
    readonly about: SaidOfTemplate;
    readonly gives: TemplateFile['corrections'];
  };
  /** What writing a layout into the workbook's sheet Mapping takes; missing where nothing is to be written. */
  readonly layoutRow: { readonly about: SaidLayout; readonly gives: MappingParts | undefined };
  readonly make: { readonly about: Make; readonly gives: Made };
}

export type RequestKind = keyof Requests;

/** A request as it is posted to the worker. */
export type Request = {
  readonly [K in RequestKind]: {
    readonly id: number;
    readonly kind: K;
    readonly about: Requests[K]['about'];
  };
}[RequestKind];

/** What the worker posts back. */
export type Reply =
  | { readonly id: number; readonly kind: 'step'; readonly step: string }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'problem'; readonly problem: Problem };
