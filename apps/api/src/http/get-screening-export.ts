import type { Context } from '../services/context.ts';
import { ExportFormat, exportScreening } from '../services/screening/export-screening.ts';
import { ScreeningRef } from '../services/screening/schemas.ts';
import { attachment } from './attachment.ts';

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** GET /api/screenings/{postingId}/export?format=csv|xlsx. */
export async function getScreeningExport(context: Context, request: Request, postingId: string): Promise<Response> {
  const format = ExportFormat.parse(new URL(request.url).searchParams.get('format') ?? 'csv');
  const { title, bytes } = await exportScreening(context, ScreeningRef.parse({ postingId }), format);
  return new Response(bytes, {
    headers: {
      'content-type': mediaTypes[format],
      'content-length': String(bytes.byteLength),
      'content-disposition': attachment(`${title.slice(0, 80)} - screening.${format}`),
    },
  });
}
