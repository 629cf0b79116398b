import { dataSkills } from './data.data.ts';
import { officeSkills } from './office.data.ts';
import { softSkills } from './soft.data.ts';
import { softwareSkills } from './software.data.ts';

/** The vocabulary's files by occupational field. The first file that names a skill gives it its field. */
export const skillFiles = {
  software: softwareSkills,
  data: dataSkills,
  office: officeSkills,
  soft: softSkills,
} as const;
