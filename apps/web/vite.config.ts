import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfAssets } from './vite/pdf-assets.ts';

/** Where the API of a development run listens; the built web is served by the API itself. */
const apiUrl = process.env.VITAE_API_URL ?? 'http://localhost:4400';

export default defineConfig({
  plugins: [react(), pdfAssets()],
  // The API takes a session's cookie only from its own origin, so the browser's Host is passed on as it is.
  server: { proxy: { '/api': { target: apiUrl, changeOrigin: false } } },
  build: {
    target: 'es2022',
    sourcemap: false,
    // pdf.js is one module that is only fetched when a page is drawn.
    chunkSizeWarningLimit: 700,
  },
});
