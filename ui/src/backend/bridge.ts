import { faultOf, type Backend } from './types';

/** The same program behind the loopback bridge, for tests in a browser. */
export function bridgeBackend(): Backend {
  return {
    async call(name, request) {
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
