/** What a service worker hears; the DOM's types do not have it. */
interface Heard extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
  readonly data: unknown;
}

interface Scope {
  /** The pane's own files, and a digest of them, written in by the build. */
  readonly paneFiles: { readonly names: readonly string[]; readonly digest: string };
  readonly addEventListener: (name: string, hear: (event: Heard) => void) => void;
}

// The worker's own scope, which only the DOM's types of pages describe.
const scope = self as unknown as Scope;
const { names, digest } = scope.paneFiles;
const prefix = 'forum-papers ';
const cacheName = `${prefix}${digest}`;

// One whole version or none: a page never gets files of two.
scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([...names])));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((all) => all.filter((name) => name.startsWith(prefix) && name !== cacheName))
      .then((old) => Promise.all(old.map((name) => caches.delete(name)))),
  );
});

/** The page tells what it loaded besides: office.js and what that asks for. */
scope.addEventListener('message', (event) => {
  if (!Array.isArray(event.data)) return;
  const addresses = event.data.filter((one) => typeof one === 'string' && isOwn(one));
  event.waitUntil(keep(addresses));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !isOwn(request.url)) return;
  event.respondWith(keptOr(request));
});

const isOwn = (address: string): boolean => new URL(address).origin === self.location.origin;

async function keep(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const address of addresses) {
    if (!(await cache.match(address, { ignoreSearch: true }))) await cache.add(address);
  }
}

/** What is kept, whatever the address asks after its path ("?do=deck"); else what the network gives. */
async function keptOr(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}
