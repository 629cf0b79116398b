import { Document as DocxDocument, Packer, Paragraph } from 'docx';
import { documentText } from '../../../packages/core/src/document/document-text.ts';
import { openDocument } from '../../../packages/core/src/document/open-document.ts';
import { evaluate } from '../../../packages/core/src/evaluation/evaluate.ts';
import type { LabRubric } from '../../../packages/core/src/fairness/judge-variants.ts';
import type { LabRow, Movement } from '../../../packages/core/src/fairness/lab-row.ts';
import type { LabSubject } from '../../../packages/core/src/fairness/run-lab.ts';
import { readResume } from '../../../packages/core/src/reading/read-resume.ts';
import { pdfResources } from '../../../packages/pool/src/open-file.ts';
import { writeAttackPdf } from '../attacks/attack-pdf.ts';

interface Format {
  readonly label: string;
  readonly fileName: string;
  /** Undefined when the format cannot hold the text. */
  make(text: string): Promise<Uint8Array | undefined>;
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const isLatin = (text: string) => /^[\n\x20-\xff]*$/.test(text);

/** The same lines in each kind of file, with nothing of its own look. */
const formats: readonly Format[] = [
  { label: 'TXT', fileName: 'cv.txt', make: async (text) => bytes(text) },
  {
    label: 'HTML',
    fileName: 'cv.html',
    make: async (text) =>
      bytes(
        `<!doctype html><title>CV</title><body>${text
          .split('\n')
          .map((line) => `<p>${escaped(line)}</p>`)
          .join('\n')}`,
      ),
  },
  {
    label: 'DOCX',
    fileName: 'cv.docx',
    make: async (text) => {
      const children = text.split('\n').map((line) => new Paragraph(line));
      return new Uint8Array(await Packer.toBuffer(new DocxDocument({ sections: [{ children }] })));
    },
  },
  { label: 'PDF', fileName: 'cv.pdf', make: async (text) => (isLatin(text) ? writeAttackPdf(text) : undefined) },
];

/** The same text as TXT, HTML, DOCX and PDF: the first is what the others are compared with. */
export async function compareFormats(subjects: readonly LabSubject[], rubric: LabRubric): Promise<LabRow[]> {
  const movements: Movement[] = [];
  for (const { label, document } of subjects) {
    const text = documentText(document);
    const judged = [];
    for (const format of formats) {
      const made = await format.make(text);
      if (made) judged.push({ format, evaluation: await judge(made, format.fileName, rubric) });
    }
    const [base, ...others] = judged;
    for (const { format, evaluation } of others) {
      const changed = evaluation.verdicts.filter(({ share }, at) => share !== base?.evaluation.verdicts[at]?.share);
      movements.push({
        subject: label,
        swap: format.label,
        points: Math.round((evaluation.score - (base?.evaluation.score ?? 0)) * 10) / 10,
        ranks: 0,
        requirements: changed.map(({ requirement }) => requirement),
      });
    }
  }
  const moved = movements.filter(({ requirements }) => requirements.length > 0);
  return [
    {
      kind: 'file format',
      promise: 'nothing',
      compared: movements.length,
      moved: moved.length,
      mostPoints: Math.max(0, ...movements.map(({ points }) => Math.abs(points))),
      mostRanks: 0,
      broken: moved.length,
      examples: [...moved].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, 5),
    },
  ];
}

async function judge(made: Uint8Array, fileName: string, { requirements, posting, asOf }: LabRubric) {
  const document = await openDocument(made, { fileName, pdf: pdfResources });
  return evaluate({ document, reading: readResume(document), requirements, posting, asOf });
}
