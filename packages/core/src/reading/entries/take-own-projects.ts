import type { DateOptions } from '../dates/date-options.ts';
import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import type { Section } from '../sections/section.ts';
import { splitIntoEntries } from './split-into-entries.ts';

/**
 * What a head says of something nobody was employed for. Alone in its part of the line or at its beginning: "Golang, Linux
 * ⇥ 个人项目，和同学合作", "Side project".
 */
const ownProject =
  /(?:^|[\s,，|·（(])(?:个人项目|個人項目|个人作品|个人开发|课程项目|课程设计|开源项目|毕业设计|業餘項目|业余项目|個人開発|個人プロジェクト|개인 프로젝트|토이 프로젝트|사이드 프로젝트|personal project|side project|hobby project|course project|class project|open[- ]source project|pet project|пет-проект|личный проект|persönliches projekt|projet personnel|proyecto personal|projeto pessoal|progetto personale)(?=$|[\s,，|·、）)])/iu;

interface TakenProjects {
  readonly jobs: Section;
  readonly projects: Section | undefined;
}

/** "实习/项目经历", "Experience & Projects": entries that call themselves somebody's own project are no jobs. */
export const takeOwnProjects = (section: Section, options: DateOptions): TakenProjects => {
  if (!section.lines.some((line) => ownProject.test(sliceText(lineSlice(line)))))
    return { jobs: section, projects: undefined };
  const taken = new Set<Line>();
  for (const { head, body } of splitIntoEntries(section.lines, { ...options, classOf: () => 'none' })) {
    if (!head.some((line) => ownProject.test(sliceText(lineSlice(line))))) continue;
    for (const line of [...head, ...body.flatMap(({ lines }) => lines)]) taken.add(line);
  }
  const part = (keep: boolean): Section => ({
    ...section,
    lines: section.lines.filter((line) => taken.has(line) === keep),
  });
  return taken.size === 0 ? { jobs: section, projects: undefined } : { jobs: part(false), projects: part(true) };
};
