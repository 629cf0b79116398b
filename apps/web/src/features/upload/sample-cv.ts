import sampleUrl from './sample-cv.pdf?url';

/** An invented person's CV, as a file like any other. */
export async function sampleCv(): Promise<File> {
  const response = await fetch(sampleUrl);
  if (!response.ok) throw new Error('The sample CV could not be loaded. Try again.');
  return new File([await response.blob()], 'sample-cv.pdf', { type: 'application/pdf' });
}
