import type { MediaType } from '@vitae/core/document/document';
import { useEffect, useState } from 'react';
import { openPdf, type PdfAssets } from './open-pdf.ts';
import { openPicture } from './open-picture.ts';
import type { PageSource } from './page-source.ts';

export type SourceState =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly source: PageSource }
  | { readonly is: 'failed' }
  /** There is no file to open. */
  | { readonly is: 'absent' };

/** A file to draw; it is fetched from `url`. */
export interface SourceFile {
  readonly url: string | undefined;
  readonly mediaType: MediaType;
}

/** The pages of a file, opened while the component stands; `attempt` opens it anew. */
export function usePageSource({ url, mediaType }: SourceFile, assets: PdfAssets, attempt: number): SourceState {
  const [state, setState] = useState<SourceState>({ is: url === undefined ? 'absent' : 'opening' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens the same file again
  useEffect(() => {
    if (url === undefined) {
      setState({ is: 'absent' });
      return undefined;
    }
    let left = false;
    setState({ is: 'opening' });
    const opened = mediaType.startsWith('image/') ? openPicture(url, mediaType) : openPdf(url, assets);
    opened.source.then(
      (source) => {
        if (!left) setState({ is: 'open', source });
      },
      () => {
        if (!left) setState({ is: 'failed' });
      },
    );
    return () => {
      left = true;
      opened.close();
    };
  }, [url, mediaType, assets, attempt]);
  return state;
}
