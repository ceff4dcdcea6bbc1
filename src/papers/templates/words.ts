import type { Lack, Reason } from '../../layout';

const typeWords: Readonly<Record<string, string>> = {
  title: 'a title slide',
  secHead: 'a section header',
  obj: 'a title and one content',
  titleOnly: 'a title alone',
  tbl: 'a title and a table',
};

/** Why a layout was chosen, in words. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'corrected':
      return 'you said so';
    case 'our names':
      return 'it has the names and places of our own template';
    case 'type':
      return `it is made for ${typeWords[reason.type] ?? 'such slides'}`;
    case 'name':
      return 'its name says so';
    case 'one place for text':
      return 'it has one place for text';
    case 'no place for text':
      return 'it has a title and leaves the rest free';
    case 'room':
      return `its content has ${Math.round(reason.share * 100)}% of the slide`;
    case 'first slide':
      return "the template's first slide stands on it";
    case 'own slides':
      return "the template's own slides stand on its master";
  }
}

/** What a layout has no place for, in words, and what is done instead. */
export function missingWords(lack: Lack): string {
  switch (lack) {
    case 'title':
      return 'it has no placeholder for a title: the title stands at the top, in a placeholder of its own';
    case 'text':
      return 'it has no placeholder for text: text stands in a box in its free space';
    case 'columns':
      return 'it has several places side by side: one of them is stretched over all';
    case 'room':
      return 'it has little room: text is set smaller, and goes on on further slides sooner';
  }
}
