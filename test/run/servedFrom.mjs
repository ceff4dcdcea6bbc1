import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const port = 3000;

/** How the pages are served from this machine alone: over https where Excel is to load them. */
export async function servedFrom(isHttps) {
  return {
    address: `${isHttps ? 'https' : 'http'}://localhost:${port}`,
    options: {
      host: 'localhost',
      port,
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      allowedHosts: ['localhost'],
      static: { directory: resolve('dist', 'pane'), watch: false },
      devMiddleware: { writeToDisk: false },
      setupExitSignals: true,
      server: isHttps ? { type: 'https', options: await certificate() } : 'http',
    },
  };
}

/** A certificate that this machine trusts; its making asks for the user's consent. */
async function certificate() {
  const require = createRequire(import.meta.url);
  // It comes with office-addin-debugging.
  const own = createRequire(require.resolve('office-addin-debugging'));
  return own('office-addin-dev-certs').getHttpsServerOptions();
}
