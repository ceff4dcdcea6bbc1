/** Words of plain characters, none of which a key leaves out, with single spaces between them. */
const plain = /^[!#-&(-,./0-9:-^`a-z{|}~]+(?: [!#-&(-,./0-9:-^`a-z{|}~]+)*$/i;

/** A name without what typing varies: case, spaces, dashes and quotation marks. Equal keys mean the same thing. */
export function nameKey(name: string): string {
  // Most names are references, asked for over and over: nothing in them varies but case.
  if (/^[A-Za-z0-9.]*$/.test(name)) return name.toLowerCase();
  // Names are compared hundreds of thousands of times, and most are plain.
  if (plain.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201c\u201d'"]/g, '')
    .replace(/[\s\u2010-\u2015_-]+/g, ' ')
    .trim();
}

/** The key of a theme and its sub-theme, where there is one. */
export function themeKey(theme: string, subTheme: string | undefined): string {
  return subTheme === undefined ? nameKey(theme) : `${nameKey(theme)}\n${nameKey(subTheme)}`;
}

/** A theme and its sub-theme as one name: "Anti Corruption and Integrity: Open Contracting". */
export function themeName(theme: string, subTheme: string | undefined): string {
  return subTheme === undefined ? theme : `${theme}: ${subTheme}`;
}
