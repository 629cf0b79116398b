import { useQueryClient } from '@tanstack/react-query';
import { usualTypes } from '@vitae/core/document/file-types.data';
import { WindowDropZone } from '@vitae/ui/drop-zone';
import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';
import { files, useTRPC } from '../../shared/trpc.ts';
import { createUploadQueue, type Upload, type UploadQueue } from './upload-queue.ts';

const UploadContext = createContext<UploadQueue | undefined>(undefined);

/** The queue of uploads, which goes on while a person walks from screen to screen. */
export function useUploadQueue(): UploadQueue {
  const queue = useContext(UploadContext);
  if (!queue) throw new Error('useUploadQueue is used outside of UploadProvider.');
  return queue;
}

export function useUploads(): readonly Upload[] {
  const queue = useUploadQueue();
  return useSyncExternalStore(queue.subscribe, queue.list);
}

interface UploadProviderProps {
  /** False where the screen itself takes what is dropped. */
  readonly takesDrops: boolean;
  readonly children: ReactNode;
}

/** Holds the uploads and takes files dropped anywhere on the window. */
export function UploadProvider({ takesDrops, children }: UploadProviderProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [queue] = useState(() =>
    createUploadQueue(files.uploadCv, () => void queryClient.invalidateQueries({ queryKey: trpc.cv.list.pathKey() })),
  );
  return (
    <UploadContext.Provider value={queue}>
      {children}
      <WindowDropZone
        disabled={!takesDrops}
        onFiles={queue.add}
        title="Drop CVs to read them"
        hint={`${usualTypes}, up to 10 MB each, as many as you like`}
      />
    </UploadContext.Provider>
  );
}
