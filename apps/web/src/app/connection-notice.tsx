import { useEffect, useState } from 'react';
import { isOnline, onConnectivity } from '../platform/browser.ts';

/** A break shorter than this is not worth a word; in milliseconds. */
const patienceMs = 2500;

/** A quiet line while the event stream is away: what is shown may be old, and nobody needs to do anything. */
export function ConnectionNotice({ connected }: { readonly connected: boolean }) {
  const [online, setOnline] = useState(isOnline);
  const [long, setLong] = useState(false);
  useEffect(() => onConnectivity(setOnline), []);
  useEffect(() => {
    if (connected) {
      setLong(false);
      return;
    }
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, [connected]);
  const text = online
    ? 'The server does not answer. What you see may be old; trying again…'
    : 'You are offline. What you see may be old; it refreshes when the network is back.';
  return (
    <div role="status" aria-live="polite">
      {(long || !online) && <div className="v-connection">{text}</div>}
    </div>
  );
}
