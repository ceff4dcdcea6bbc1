import type { SlideRole } from '../../outline';

/** What a kind of slide looks for in a layout. */
export interface Need {
  /** The types of layout that serve it, the best first. */
  readonly types: readonly string[];
  /** Whether it wants one placeholder for text, none, or takes any number. */
  readonly bodies: 'one' | 'none' | 'any';
  /** The share of the slide that its content wants. */
  readonly room: number;
  /** Whether it opens the deck or a part of it. */
  readonly opens: boolean;
  /** Words of names that layouts for it have, in several languages. */
  readonly words: RegExp;
}

const cover =
  /\b(cover|front|title ?slide|titelfolie|titel|titre|couverture|portada|copertina|capa|omslag|frontespizio|titulo|título)\b/i;
export const divider =
  /\b(section|divider|chapter|break|abschnitt\w*|kapitel\w*|trenn\w*|sezione|secci[oó]n|se[cç][aã]o|intertitre|chapitre|hoofdstuk|sectie)\b/i;
const content =
  /\b(content|text|bullets?|body|inhalt\w*|contenu|contenido|contenuto|conte[uú]do|inhoud|tekst|standard)\b/i;
const table = /\b(table|tabelle|tableau|tabla|tabella|tabela|tabel)\b/i;
const titleOnly =
  /\b(title only|nur titel|titre seul|s[oó]lo el t[ií]tulo|solo titolo|alleen titel)\b/i;

const text: Need = { types: ['obj'], bodies: 'one', room: 0.45, opens: false, words: content };

export const needs: Readonly<Record<SlideRole, Need>> = {
  title: { types: ['title', 'secHead'], bodies: 'any', room: 0.1, opens: true, words: cover },
  section: {
    types: ['secHead', 'title', 'titleOnly'],
    bodies: 'any',
    room: 0.1,
    opens: true,
    words: divider,
  },
  points: text,
  break: {
    types: ['secHead', 'title', 'titleOnly'],
    bodies: 'any',
    room: 0,
    opens: true,
    words: divider,
  },
  assessment: { ...text, types: ['tbl', 'obj', 'titleOnly'], room: 0.5, words: table },
  timeline: {
    types: ['titleOnly', 'obj'],
    bodies: 'none',
    room: 0.55,
    opens: false,
    words: titleOnly,
  },
  phase: text,
  meeting: { types: ['title', 'secHead'], bodies: 'any', room: 0.1, opens: true, words: cover },
  contacts: text,
};
