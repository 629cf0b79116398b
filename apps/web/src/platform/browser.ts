import type { Connection } from '@vitae/client/connection';

/** The seam to the machine: what a browser and the desktop's window do differently stands in this folder alone. */

/** The API answers on the page's own origin, with the session's cookie. */
export const connection: Connection = { url: '' };

/** Tells when the machine's network comes or goes; answers how to stop listening. */
export function onConnectivity(listen: (online: boolean) => void): () => void {
  const online = (): void => listen(true);
  const offline = (): void => listen(false);
  window.addEventListener('online', online);
  window.addEventListener('offline', offline);
  return () => {
    window.removeEventListener('online', online);
    window.removeEventListener('offline', offline);
  };
}

export const isOnline = (): boolean => navigator.onLine;

/** Lets a person choose files of their machine; resolves to none when they change their mind. */
export function pickFiles(options: { readonly accept: string; readonly multiple: boolean }): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = options.accept;
  input.multiple = options.multiple;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** ⌘ on a Mac, Ctrl elsewhere. */
export const modKey: string = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
