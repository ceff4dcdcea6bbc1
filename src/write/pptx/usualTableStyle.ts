/** The style that PowerPoint gives tables in a presentation that names none: Medium Style 2 – Accent 1. */
export const usualTableStyle = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';

export const tableStylesPart = 'ppt/tableStyles.xml';
export const tableStylesType =
  'application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml';

/** PowerPoint has a list of table styles in every presentation, most often one that only names the usual style. */
export const tableStylesXml = new TextEncoder().encode(
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${usualTableStyle}"/>`,
);
