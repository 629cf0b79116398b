import { describe, expect, it } from 'vitest';
import type { PagedDocument } from '../../src/document/document.ts';
import { firstExtraObject } from './build-pdf.ts';
import { openPaged } from './open.ts';

const visible = 'BT /F1 12 Tf 72 700 Td (Seen) Tj ET';
const secret = (state: string, at = '72 600 Td'): string => `q ${state} BT /F1 12 Tf ${at} (Secret words) Tj ET Q`;

const seenWords = ({ pages }: PagedDocument): readonly string[] =>
  pages.flatMap(({ words }) => words.map(({ text }) => text));

async function judge(content: string, resources = '', objects: readonly string[] = []): Promise<readonly unknown[]> {
  const document = await openPaged({ pages: [{ content, resources }], objects });
  return [seenWords(document).join(' '), ...document.hidden.map(({ reason, text }) => `${reason}: ${text}`)];
}

const picture = `/XObject << /P ${firstExtraObject} 0 R >>`;
const pictureObjects = [
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length 3 >>\nstream\nabc\nendstream',
];

describe('text that a person cannot see is set apart', () => {
  it.each([
    ['white on white', `${visible} ${secret('1 g')}`, 'same-colour-as-background'],
    ['nearly white on white', `${visible} ${secret('0.98 g')}`, 'same-colour-as-background'],
    [
      'dark on the same dark',
      `${visible} 0.1 0.2 0.3 rg 50 560 300 80 re f ${secret('0.1 0.2 0.3 rg')}`,
      'same-colour-as-background',
    ],
    ['drawn with no ink', `${visible} ${secret('3 Tr')}`, 'invisible-render-mode'],
    ['used as a clip for nothing', `${visible} ${secret('7 Tr')}`, 'invisible-render-mode'],
    ['scaled to a point', `${visible} ${secret('0.1 0 0 0.1 72 600 cm', '0 0 Td')}`, 'too-small'],
    ['outside the page', `${visible} ${secret('', '2000 600 Td')}`, 'outside-page'],
    ['outside the clip', `${visible} ${secret('0 0 50 50 re W n')}`, 'clipped'],
    [
      'white beside a shape whose box it lies in',
      `${visible} 0 0 0.4 rg 50 500 m 550 700 l 550 702 l 50 502 l h f ${secret('1 g', '300 560 Td')}`,
      'same-colour-as-background',
    ],
    [
      'white in a frame',
      `${visible} 0 0 0.4 rg 50 580 300 60 re 52 582 296 56 re f* ${secret('1 g')}`,
      'same-colour-as-background',
    ],
    [
      'under a round shape',
      `${visible} ${secret('')} 1 g 40 580 m 350 580 l 380 600 380 620 350 640 c 40 640 l h f`,
      'covered',
    ],
    ['under a filled shape', `${visible} ${secret('')} 1 g 50 590 300 40 re f`, 'covered'],
  ])('%s', async (_, content, reason) => {
    expect(await judge(content)).toEqual(['Seen', `${reason}: Secret words`]);
  });

  it('wholly transparent', async () => {
    const resources = '/ExtGState << /T << /ca 0 >> >>';
    expect(await judge(`${visible} ${secret('/T gs')}`, resources)).toEqual(['Seen', 'transparent: Secret words']);
  });

  it('white on a veil too thin to see', async () => {
    const content = `${visible} q /V gs 0 g 50 590 300 40 re f Q ${secret('1 g')}`;
    expect(await judge(content, '/ExtGState << /V << /ca 0.02 >> >>')).toEqual([
      'Seen',
      'same-colour-as-background: Secret words',
    ]);
  });

  it('under a picture', async () => {
    const content = `${visible} ${secret('')} q 300 0 0 60 50 580 cm /P Do Q`;
    expect(await judge(content, picture, pictureObjects)).toEqual(['Seen', 'covered: Secret words']);
  });

  it('on a layer that is switched off', async () => {
    const document = await openPaged({
      pages: [
        {
          content: `${visible} /OC /L BDC ${secret('')} EMC`,
          resources: `/Properties << /L ${firstExtraObject} 0 R >>`,
        },
      ],
      objects: [
        '<< /Type /OCG /Name (Layer) >>',
        `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [${firstExtraObject} 0 R] /D << /OFF [${firstExtraObject} 0 R] >> >> >>`,
      ],
      trailer: `/Root ${firstExtraObject + 1} 0 R`,
    });
    expect(seenWords(document)).toEqual(['Seen']);
    expect(document.hidden.map(({ reason }) => reason)).toEqual(['hidden-property']);
  });

  it('tells its place, with one box for each line', async () => {
    const { hidden } = await openPaged(
      `${visible} q 1 g BT /F1 12 Tf 14 TL 72 600 Td (First line) Tj T* (second) Tj ET Q`,
    );
    expect(hidden).toHaveLength(1);
    expect(hidden[0]?.text).toBe('First line second');
    expect(hidden[0]?.place).toMatchObject({
      page: 1,
      boxes: [[72, expect.anything(), expect.anything(), expect.anything()], expect.anything()],
    });
  });
});

describe('text that a person can see stays', () => {
  it.each([
    ['white on a dark bar', `${visible} 0 0 0.4 rg 50 590 300 40 re f ${secret('1 g')}`],
    [
      'white on a round shape',
      `${visible} 0 0 0.4 rg 50 590 m 350 590 l 360 610 350 630 340 630 c 50 630 l h f ${secret('1 g')}`,
    ],
    ['in a frame drawn after it', `${visible} ${secret('')} 0 0 0.4 rg 50 580 300 60 re 52 582 296 56 re f*`],
    ['white on a band that is one thick line', `${visible} 0 0 0.4 RG 40 w 50 606 m 350 606 l S ${secret('1 g')}`],
    ['light grey', `${visible} ${secret('0.8 g')}`],
    ['partly in the clip', `${visible} ${secret('0 590 130 40 re W n')}`],
    [
      'a clip for a colour',
      `${visible} q 7 Tr BT /F1 12 Tf 72 600 Td (Secret words) Tj ET 1 0 0 rg 50 590 300 40 re f Q`,
    ],
    ['covered and drawn again', `${visible} ${secret('')} 0.9 g 50 590 300 40 re f ${secret('0 g')}`],
    ['an outline in black', `${visible} ${secret('1 g 0 G 1 Tr')}`],
  ])('%s', async (_, content) => {
    expect(await judge(content)).toEqual(['Seen Secret words']);
  });

  it('white on a picture', async () => {
    const content = `${visible} q 300 0 0 60 50 580 cm /P Do Q ${secret('1 g')}`;
    expect(await judge(content, picture, pictureObjects)).toEqual(['Seen Secret words']);
  });

  it('under a shape that lets it through', async () => {
    const resources = '/ExtGState << /H << /ca 0.4 >> /M << /BM /Multiply >> >>';
    const content = `${visible} ${secret('')} q /H gs 1 1 0 rg 50 590 300 40 re f Q q /M gs 1 1 0 rg 50 590 300 40 re f Q`;
    expect(await judge(content, resources)).toEqual(['Seen Secret words']);
  });

  it('the text layer of a scan, which shows the same words', async () => {
    const content =
      'q 612 0 0 792 0 0 cm /P Do Q 3 Tr BT /F1 12 Tf 72 700 Td (A scanned page with its own recognised text and more of it) Tj ET';
    const document = await openPaged({ pages: [{ content, resources: picture }], objects: pictureObjects });
    expect(seenWords(document)).toContain('scanned');
    expect(document.hidden).toEqual([]);
  });
});
