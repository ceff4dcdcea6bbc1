import type { Language } from './typed';

/** What kind of Excel is played. */
export interface Host {
  /** The sets of functions that it has, such as "1.7". */
  readonly requirements: string;
  /** Whether the document is open for editing. */
  readonly canWrite: boolean;
  /** The language that it is shown in, and takes dates and numbers in. */
  readonly language: Language;
}

/** The page that plays Excel on the web: it frames the add-in, shakes hands with office.js, and passes batches on. */
export function hostPage(
  pane: string,
  workbook: string,
  { requirements, canWrite, language }: Host,
  fills: boolean,
): string {
  const name = JSON.stringify({
    baseFrameName: 'addinframe',
    hostInfo: `Excel$Web$16.00$${language}$corr$$$0`,
    xdmInfo: 'conv1|addin1|https://localhost',
    serializerVersion: '1',
  });
  const context = JSON.stringify({
    _id: 'addin1',
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `https://localhost/${encodeURIComponent(workbook)}`,
    _clientMode: canWrite ? 1 : 0,
    _settings: [],
    _reason: 'documentOpened',
    _requirementMatrix: JSON.stringify({ excelapi: requirements, dialogapi: '1.2' }),
  });
  return `<!doctype html><meta charset="utf-8"><title>Excel</title><script>
const frame = document.createElement('iframe');
frame.name = ${JSON.stringify(name)};
frame.width = 380; frame.height = 760;
if (${fills}) frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
async function answerTo(message) {
  if (message._actionName === 'ContextActivationManager_getAppContextAsync') return ${context};
  if (message._actionType === 1) return { Error: 0 };
  if (message._actionName !== 'executeMethod') return null;
  const { DdaMethod, ArrayData } = message._data;
  if (DdaMethod.DispatchId !== 93) return { Error: 0 };
  const answer = await fetch('/batch', { method: 'POST', body: ArrayData[4] });
  const { error, body } = answer.ok ? { error: 0, body: await answer.text() } : { error: Number(await answer.text()) };
  return { Version: 1, Error: error, Data: [200, [], body] };
}
let conversation;
const post = (target, message) => target?.postMessage(JSON.stringify({ _messageType: 1, _errorCode: 0, _origin: 'https://localhost', ...message }), '*');
window.tell = (events) => events.forEach((data) => post(frame.contentWindow, {
  _responseType: 1, _actionName: 'richApiMessage', _conversationId: conversation, _correlationId: 0, _data: data,
}));
window.addEventListener('message', async ({ data, source }) => {
  const message = JSON.parse(data);
  if (message._messageType !== 0) return;
  conversation = message._conversationId;
  post(source, {
    _responseType: 0, _actionName: message._actionName, _conversationId: conversation,
    _correlationId: message._correlationId, _data: await answerTo(message),
  });
});
frame.src = ${JSON.stringify(pane)};
addEventListener('DOMContentLoaded', () => document.body.append(frame));
</script><body></body>`;
}
