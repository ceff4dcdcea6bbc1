const colours = {
  dk1: '0B0C0C',
  lt1: 'FFFFFF',
  dk2: '1B2E4B',
  lt2: 'EEF1F5',
  accent1: '1B3A63',
  accent2: '4A6076',
  accent3: 'A3123A',
  accent4: '00703C',
  accent5: 'F2A900',
  accent6: '5694CA',
  hlink: '1A4F91',
  folHlink: '4C2C92',
};

/** A theme's colours by slot, and its two fonts. */
export interface Look {
  readonly colours: Readonly<Record<string, string>>;
  readonly headings: string;
  readonly text: string;
}

/** Arial, which every office computer has, and colours with a contrast of 4.5:1 and more. */
const usual: Look = { colours, headings: 'Arial', text: 'Arial' };

const font = (typeface: string) =>
  `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`;

/** A theme, of the default look where none is given. */
export function themePart(name: string, look: Look = usual): string {
  const scheme = Object.entries(look.colours)
    .map(([slot, rgb]) => `<a:${slot}><a:srgbClr val="${rgb}"/></a:${slot}>`)
    .join('');
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${scheme}</a:clrScheme><a:fontScheme name="${name}"><a:majorFont>${font(look.headings)}</a:majorFont><a:minorFont>${font(look.text)}</a:minorFont></a:fontScheme><a:fmtScheme name="${name}"><a:fillStyleLst>${fill}${fill}${fill}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${effect}${effect}${effect}</a:effectStyleLst><a:bgFillStyleLst>${fill}${fill}${fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}
