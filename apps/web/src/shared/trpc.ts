import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { AppRouter } from '@vitae/client/app-router';
import { createFileClient } from '@vitae/client/create-file-client';
import { connection } from '../platform/browser.ts';

/** `useTRPC()` gives query and mutation options of every procedure. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** Uploads and originals, which go beside tRPC. */
export const files = createFileClient(connection);
