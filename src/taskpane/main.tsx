import { createRoot } from 'react-dom/client';
import { keepForOffline } from './offline/keepForOffline';
import { App, type Surroundings } from './shell';

const place = document.getElementById('pane');
if (!place) throw new Error('The page has no place for the pane.');
const root = createRoot(place);
/** The pane's own window for saving is the same page, at an address of its own. */
const isSaveWindow = new URLSearchParams(window.location.search).get('do') === 'save';

const show = (surroundings: Surroundings) => root.render(<App surroundings={surroundings} />);

const showSaveWindow = async () => {
  const { SaveWindow } = await import('./save/SaveWindow');
  root.render(<SaveWindow />);
};

/** How long office.js may look for its host before the page serves without it, in milliseconds. */
const patience = 4000;

// Outside Excel, office.js says so with a host of null, or never answers; it may also not be there at all.
if (typeof Office === 'undefined') show('elsewhere');
else {
  show('unknown');
  const timer = setTimeout(() => show('elsewhere'), patience);
  Office.onReady().then(({ host }) => {
    clearTimeout(timer);
    if (isSaveWindow) showSaveWindow();
    else show(host === Office.HostType.Excel ? 'Excel' : 'elsewhere');
  });
}

// Once the page has all that it needs.
window.addEventListener('load', () => {
  keepForOffline();
});
