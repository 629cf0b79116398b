import { UploadAnswer } from '../../src/services/cv/schemas.ts';
import { formOf, textFile } from './make-files.ts';
import type { TestAccount } from './test-account.ts';

/** Uploads files and answers their CVs' ids, in order. */
export async function uploadFiles(account: TestAccount, files: readonly File[]): Promise<string[]> {
  const response = await account.rest('POST', '/api/cvs', formOf('cv', files));
  const { results } = UploadAnswer.parse(await response.json());
  return results.map((result) => {
    if (!result.cv) throw new Error(`${result.fileName} was refused: ${result.error?.code}`);
    return result.cv.id;
  });
}

export function uploadTexts(account: TestAccount, texts: readonly string[]): Promise<string[]> {
  return uploadFiles(
    account,
    texts.map((text, index) => textFile(`cv-${index}.txt`, text)),
  );
}
