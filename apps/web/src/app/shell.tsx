import { Link, Outlet, useMatchRoute } from '@tanstack/react-router';
import { Wordmark } from '@vitae/ui/wordmark';
import { useRef } from 'react';
import { AccountMenu } from '../features/account/account-menu.tsx';
import { UploadProvider } from '../features/upload/upload-provider.tsx';
import { UploadTray } from '../features/upload/upload-tray.tsx';
import { CommandPalette } from './command-palette.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { PaletteButton } from './palette-button.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';
import { useLiveChanges } from './use-live-changes.ts';
import { useSignedOut } from './use-signed-out.ts';

function TopBar() {
  return (
    <header className="v-top">
      <Link to="/cvs" className="v-top-home" aria-label="Vitae, home">
        <Wordmark />
      </Link>
      <nav aria-label="Main" style={{ display: 'flex', gap: 2 }}>
        <Link to="/cvs" className="v-top-link">
          CVs
        </Link>
        <Link to="/postings" className="v-top-link">
          Postings
        </Link>
      </nav>
      <div style={{ flex: 1 }} />
      <PaletteButton />
      <AccountMenu />
    </header>
  );
}

/** What stands around every screen behind the door: the bar, the drop of files, the palette, the event stream. */
export function Shell() {
  const connected = useLiveChanges();
  const main = useRef<HTMLElement>(null);
  useSignedOut();
  useFocusOnArrival(main);
  const onNewPosting = Boolean(useMatchRoute()({ to: '/postings/new' }));
  return (
    <UploadProvider takesDrops={!onNewPosting}>
      <div className="v-shell">
        <a className="v-skip" href="#main">
          Skip to the content
        </a>
        <TopBar />
        <ConnectionNotice connected={connected} />
        <main className="v-main" id="main" tabIndex={-1} ref={main}>
          <Outlet />
        </main>
        <UploadTray />
        <CommandPalette />
      </div>
    </UploadProvider>
  );
}
