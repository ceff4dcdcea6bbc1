/**
 * The code of an error as a file has it (ECMA-376 part 1, 18.17.3), from what Excel gives for a cell: the error's name,
 * which may be in the language that Excel is shown in. Undefined for every other text.
 *
 * Only the longer list of a cell's types tells an error from the same text typed; that list costs more than it tells.
 */
export const errorCode = (text: string): string | undefined =>
  text.startsWith('#') ? codes.get(text) : undefined;

const names: Readonly<Record<string, string>> = {
  '#NULL!': '#NUL! #¡NULO! #NULLO! #NULO! #LEEG! #SKÄRNING! #TYHJÄ! #ZERO! #ПУСТО!',
  '#DIV/0!': '#¡DIV/0! #DEEL/0! #DIVISION/0! #JAKO/0! #DZIEL/0! #DĚLENÍ_NULOU! #ДЕЛ/0!',
  '#VALUE!':
    '#WERT! #VALEUR! #¡VALOR! #VALORE! #VALOR! #WAARDE! #VÆRDI! #VERDI! #VÄRDEFEL! #ARVO! #ARG! #HODNOTA! #ЗНАЧ!',
  '#REF!': '#BEZUG! #¡REF! #RIF! #VERW! #REFERENCE! #REFERENS! #VIITTAUS! #ADR! #ODKAZ! #ССЫЛКА!',
  '#NAME?': '#NOM? #¿NOMBRE? #NOME? #NAAM? #NAVN? #NAMN? #NIMI? #NAZWA? #NÁZEV? #ИМЯ?',
  '#NUM!': '#ZAHL! #NOMBRE! #¡NUM! #NÚM! #GETAL! #OGILTIGT! #LUKU! #LICZBA! #ČÍSLO! #ЧИСЛО!',
  '#N/A': '#NV #N/D #N/B #I/T #SAKNAS! #PUUTTUU! #NENÍ_K_DISPOZICI #Н/Д',
  '#GETTING_DATA': '',
  '#SPILL!': '#ÜBERLAUF! #PROPAGATION! #¡DESBORDAMIENTO!',
  '#CALC!': '#KALK! #CALCUL! #¡CALC!',
  '#FIELD!': '#FELD! #CHAMP! #¡CAMPO!',
  '#BLOCKED!': '#BLOCKIERT! #BLOQUÉ! #¡BLOQUEADO!',
  '#CONNECT!': '#VERBINDEN! #CONNEXION! #¡CONECTAR!',
  '#BUSY!': '',
  '#UNKNOWN!': '',
};

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([code, others]) =>
    [code, ...others.split(' ')].map((name) => [name, code] as const),
  ),
);
