import type { Resume } from './resume.ts';

/**
 * The résumé as other programs take it: valid by JSON Resume's schema, formats included. A CV prints "github.com/ann";
 * the schema wants a whole URI, so the scheme that every browser would add is added. Nothing else changes, and JSON
 * pointers into the one lead to the same value in the other.
 */
export const exportJsonResume = (resume: Resume): Resume => {
  const { basics } = resume;
  return {
    ...resume,
    ...(basics && {
      basics: {
        ...withWholeUrl(basics),
        ...(basics.profiles && { profiles: basics.profiles.map(withWholeUrl) }),
      },
    }),
    ...(resume.work && { work: resume.work.map(withWholeUrl) }),
    ...(resume.volunteer && { volunteer: resume.volunteer.map(withWholeUrl) }),
    ...(resume.education && { education: resume.education.map(withWholeUrl) }),
    ...(resume.certificates && { certificates: resume.certificates.map(withWholeUrl) }),
    ...(resume.publications && { publications: resume.publications.map(withWholeUrl) }),
    ...(resume.projects && { projects: resume.projects.map(withWholeUrl) }),
  };
};

const withWholeUrl = <Entry extends { url?: string | undefined }>(entry: Entry): Entry =>
  entry.url === undefined ? entry : { ...entry, url: wholeUrl(entry.url) };

const wholeUrl = (printed: string): string => {
  const ascii = printed.replace(/[^!-~]+/g, encodeURIComponent);
  return /^[a-z][a-z0-9+.-]*:/i.test(ascii) && !/^[^/:]+:\d/.test(ascii)
    ? ascii
    : `https://${ascii.replace(/^\/+/, '')}`;
};
