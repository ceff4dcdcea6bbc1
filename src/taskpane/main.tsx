import { createRoot } from 'react-dom/client';
import { App } from './shell';

const place = document.getElementById('pane');
if (!place) throw new Error('The page has no place for the pane.');
const root = createRoot(place);

// Outside Excel, office.js says so with a host of null; where it could not load at all, the page still serves.
const isInExcel = async (): Promise<boolean> =>
  typeof Office !== 'undefined' && (await Office.onReady()).host === Office.HostType.Excel;

isInExcel().then((is) => root.render(<App isInExcel={is} />));
