import { bookmarks } from './document/bookmarks';
import { cells } from './document/cells';
import { comments } from './document/comments';
import { fields } from './document/fields';
import { noUpdateAsked } from './document/noUpdateAsked';
import { repeatedHeaders } from './document/repeatedHeaders';
import { tablesOutside } from './document/tablesOutside';
import { alternatives } from './drawing/alternatives';
import { anchors } from './drawing/anchors';
import { backgrounds } from './drawing/backgrounds';
import { chartAxes } from './drawing/chartAxes';
import { extents } from './drawing/extents';
import { headerRows } from './drawing/headerRows';
import { lines } from './drawing/lines';
import { shapeNames } from './drawing/shapeNames';
import { tableGrids } from './drawing/tableGrids';
import { textBodies } from './drawing/textBodies';
import { themeFills } from './drawing/themeFills';
import { idsRelated } from './parts/idsRelated';
import { nobodyNamed } from './parts/nobodyNamed';
import { overridesExist } from './parts/overridesExist';
import { partsReached } from './parts/partsReached';
import { partsTyped } from './parts/partsTyped';
import { pictureTypes } from './parts/pictureTypes';
import { targetsExist } from './parts/targetsExist';
import { valuesPlain } from './parts/valuesPlain';
import { childrenInOrder } from './presentation/childrenInOrder';
import { inheritance } from './presentation/inheritance';
import { mastersNumbered } from './presentation/mastersNumbered';
import { mastersWithoutSvg } from './presentation/mastersWithoutSvg';
import { notes } from './presentation/notes';
import { notesMasters } from './presentation/notesMasters';
import { placeholders } from './presentation/placeholders';
import { slidesListed } from './presentation/slidesListed';
import { themesOwned } from './presentation/themesOwned';
import { titles } from './presentation/titles';
import type { LintRule } from './rule';
import { fontsInOrder } from './workbook/fontsInOrder';
import { tableColumns } from './workbook/tableColumns';
import { tableNames } from './workbook/tableNames';
import { tableRows } from './workbook/tableRows';
import { contentTypesFirst } from './zip/contentTypesFirst';
import { deflated } from './zip/deflated';
import { fixedTimes } from './zip/fixedTimes';
import { namesOnce } from './zip/namesOnce';
import { partsOnly } from './zip/partsOnly';

/** Every rule, but that parts are well formed, which comes before all. A rule that does not concern a package finds nothing. */
export const rules: readonly LintRule[] = [
  deflated,
  fixedTimes,
  contentTypesFirst,
  namesOnce,
  partsOnly,
  overridesExist,
  partsTyped,
  pictureTypes,
  targetsExist,
  partsReached,
  idsRelated,
  valuesPlain,
  nobodyNamed,
  extents,
  anchors,
  shapeNames,
  lines,
  textBodies,
  backgrounds,
  themeFills,
  alternatives,
  headerRows,
  tableGrids,
  chartAxes,
  titles,
  placeholders,
  inheritance,
  childrenInOrder,
  slidesListed,
  mastersNumbered,
  mastersWithoutSvg,
  notes,
  notesMasters,
  themesOwned,
  fields,
  cells,
  tablesOutside,
  comments,
  noUpdateAsked,
  repeatedHeaders,
  bookmarks,
  tableColumns,
  tableRows,
  tableNames,
  fontsInOrder,
];
