import { agricultureSkills } from './agriculture.data.ts';
import { aviationSkills } from './aviation.data.ts';
import { careSkills } from './care.data.ts';
import { constructionSkills } from './construction.data.ts';
import { dataSkills } from './data.data.ts';
import { designSkills } from './design.data.ts';
import { developmentSkills } from './development.data.ts';
import { engineeringSkills } from './engineering.data.ts';
import { financeSkills } from './finance.data.ts';
import { hospitalitySkills } from './hospitality.data.ts';
import { hrSkills } from './hr.data.ts';
import { itOperationsSkills } from './it-operations.data.ts';
import { lawSkills } from './law.data.ts';
import { logisticsSkills } from './logistics.data.ts';
import { manufacturingSkills } from './manufacturing.data.ts';
import { marketingSkills } from './marketing.data.ts';
import { officeSkills } from './office.data.ts';
import { personalServicesSkills } from './personal-services.data.ts';
import { projectsSkills } from './projects.data.ts';
import { propertySkills } from './property.data.ts';
import { publicServiceSkills } from './public-service.data.ts';
import { researchSkills } from './research.data.ts';
import { retailSkills } from './retail.data.ts';
import { salesSkills } from './sales.data.ts';
import { securitySkills } from './security.data.ts';
import type { SkillField } from './skill-fields.ts';
import { softSkills } from './soft.data.ts';
import { softwareSkills } from './software.data.ts';
import { teachingSkills } from './teaching.data.ts';
import { tradesSkills } from './trades.data.ts';

/** The vocabulary's files by occupational field. The first file that names a skill gives it its field. */
export const skillFiles = {
  software: softwareSkills,
  data: dataSkills,
  office: officeSkills,
  care: careSkills,
  finance: financeSkills,
  law: lawSkills,
  teaching: teachingSkills,
  sales: salesSkills,
  retail: retailSkills,
  logistics: logisticsSkills,
  trades: tradesSkills,
  manufacturing: manufacturingSkills,
  construction: constructionSkills,
  hospitality: hospitalitySkills,
  engineering: engineeringSkills,
  research: researchSkills,
  design: designSkills,
  marketing: marketingSkills,
  hr: hrSkills,
  'public-service': publicServiceSkills,
  agriculture: agricultureSkills,
  'personal-services': personalServicesSkills,
  security: securitySkills,
  property: propertySkills,
  aviation: aviationSkills,
  projects: projectsSkills,
  'it-operations': itOperationsSkills,
  development: developmentSkills,
  soft: softSkills,
} as const satisfies Readonly<Record<SkillField, string>>;
