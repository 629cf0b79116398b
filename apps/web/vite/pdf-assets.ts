import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const folders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'] as const;
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** `/pdfjs/cmaps/x.bcmap` → the file in pdfjs-dist, or undefined for anything that is not one of its data files. */
function assetPath(url: string): string | undefined {
  const [folder, name] = url.replace(/^\/pdfjs\//, '').split('/');
  if (!folders.some((known) => known === folder) || folder === undefined || name === undefined) return undefined;
  const path = join(pdfjs, folder, basename(decodeURIComponent(name)));
  return existsSync(path) ? path : undefined;
}

/**
 * Serves and bundles what pdf.js fetches while it draws: character maps (without them Chinese vanishes), the standard
 * fonts, image decoders and colour profiles.
 */
export function pdfAssets(): Plugin {
  return {
    name: 'vitae-pdf-assets',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.url?.split('?')[0] ?? '';
        const path = url.startsWith('/pdfjs/') ? assetPath(url) : undefined;
        if (!path) return next();
        if (path.endsWith('.wasm')) response.setHeader('Content-Type', 'application/wasm');
        createReadStream(path).pipe(response);
      });
    },
    async generateBundle() {
      for (const folder of folders) {
        for (const name of await readdir(join(pdfjs, folder))) {
          const source = await readFile(join(pdfjs, folder, name));
          this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${name}`, source });
        }
      }
    },
  };
}
