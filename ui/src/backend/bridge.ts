import { faultOf, type Backend } from './types';

let page: Window | null = null;

/** What the desktop's shell does with windows, a browser's page does itself. */
const windows: Record<string, () => void> = {
  page_open() {
    page = window.open('page.html', 'page', 'popup,width=900,height=690');
    const watch = setInterval(() => {
      if (page && !page.closed) return;
      clearInterval(watch);
      window.dispatchEvent(new Event('pageclosed'));
    }, 100);
  },
  page_close: () => page?.close(),
  window_forward: () => window.focus(),
};

/** The same program behind the loopback bridge, for tests in a browser. */
export function bridgeBackend(): Backend {
  return {
    async call(name, request) {
      if (windows[name]) {
        windows[name]();
        return {} as never;
      }
      let reply: Response;
      try {
        reply = await fetch(`/call/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(request),
        });
      } catch (fault) {
        throw faultOf(fault);
      }
      const body: unknown = await reply.json().catch(() => null);
      if (!reply.ok) throw faultOf(body ?? reply.statusText);
      return body as never;
    },
  };
}
