import { AppError } from '../../shared/app-error.ts';
import type { FlowDocument } from '../document.ts';
import { parseXml } from '../docx/xml-tree.ts';
import { openFlatOdt } from '../odt/open-odt.ts';
import { candidateResume } from './europass-candidate.ts';
import { passportResume } from './europass-passport.ts';
import { openWordXml } from './open-word-xml.ts';
import { printResume } from './print-resume.ts';

/**
 * XML that is a CV: Europass of either generation, OpenDocument or Word 2003 in one file. Document types and entities are refused
 * by the parser, and nothing outside the file is ever asked for.
 */
export function openXml(text: string): FlowDocument {
  const root = parseXml(text.replace(/^\ufeff/, '').trimStart());
  switch (root.name) {
    case 'office:document':
      return openFlatOdt(root);
    case 'w:wordDocument':
      return openWordXml(root);
    case 'SkillsPassport':
      return printResume(passportResume(root), 'application/xml', 'Europass file');
    case 'Candidate':
      return printResume(candidateResume(root), 'application/xml', 'Europass file');
    default:
      throw new AppError(
        'FILE_TYPE_UNSUPPORTED',
        'This XML file is no Europass CV. Take the CV itself, as PDF or DOCX.',
      );
  }
}
