import type { Context } from '../context.ts';
import { getCv } from './get-cv.ts';
import type { CvCorrections, CvRef } from './schemas.ts';

/** Every correction of a CV, the undone ones too, with what became of it. Throws NOT_FOUND. */
export async function listCvCorrections(context: Context, input: CvRef): Promise<CvCorrections> {
  const { revision, corrections } = await getCv(context, input);
  return { revision, items: corrections };
}
