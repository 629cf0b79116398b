import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFlow } from '../open.ts';

const openMarkdown = (text: string) => openFlow(strToU8(text));
const head = '# Jane Doe\n\n## Work\n\n';

describe('Markdown', () => {
  it('has headings, emphasis, links and lists', async () => {
    const { blocks, mediaType } = await openMarkdown(
      `${head}**Acme** and *Beta*, [site](https://a.example "t") or <jane@example.org>\n\n- One\n  goes on\n  1. Two\n\nUnder\n-----\n`,
    );
    expect(mediaType).toBe('text/markdown');
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 1, text: 'Jane Doe' },
      { kind: 'heading', level: 2, text: 'Work' },
      {
        kind: 'paragraph',
        text: 'Acme and Beta, site or jane@example.org',
        boldRanges: [[0, 4]],
        links: [
          { start: 15, end: 19, href: 'https://a.example' },
          { start: 23, end: 39, href: 'mailto:jane@example.org' },
        ],
      },
      { kind: 'list-item', level: 0, text: 'One\ngoes on' },
      { kind: 'list-item', level: 1, text: 'Two' },
      { kind: 'heading', level: 2, text: 'Under' },
    ]);
  });

  it('has tables, front matter, code, and keeps names with underscores and stars', async () => {
    const { blocks } = await openMarkdown(
      '---\nname: Jane Doe\nlayout: cv\nemail: "j@example.org"\n---\n\n| When | What |\n|---|:--|\n| 2019 | **Acme** \\| Co |\n\nsnake_case_name, C\\*, 2 * 3 * 4\n\n```\ncode *here*\n```\n',
    );
    expect(blocks.map(({ kind, text, cell }) => [kind, text, cell?.row, cell?.column])).toEqual([
      ['heading', 'Jane Doe', undefined, undefined],
      ['paragraph', 'email: j@example.org', undefined, undefined],
      ['cell', 'When', 0, 0],
      ['cell', 'What', 0, 1],
      ['cell', '2019', 1, 0],
      ['cell', 'Acme | Co', 1, 1],
      ['paragraph', 'snake_case_name, C*, 2 * 3 * 4', undefined, undefined],
      ['paragraph', 'code *here*', undefined, undefined],
    ]);
  });

  it('joins lines that only were wrapped, and keeps short ones apart', async () => {
    const long = 'A sentence that is so long that an editor breaks it before its very end,';
    const { blocks } = await openMarkdown(`${head}${long}\nand goes on.\n\nAcme\n2019\n`);
    expect(blocks.slice(2).map(({ text }) => text)).toEqual([`${long} and goes on.`, 'Acme\n2019']);
  });

  it('sets hidden HTML and comments apart', async () => {
    const { blocks, hidden } = await openMarkdown(
      `${head}Jane <span style="display:none">secret</span>Doe <!-- note -->\n`,
    );
    expect(blocks[2]?.text).toBe('Jane Doe');
    expect(hidden.map(({ text }) => text)).toEqual(['secret', 'note']);
  });

  it.each([
    ['brackets', '[a]('.repeat(20_000)],
    ['stars', '**a'.repeat(20_000)],
    ['ticks', '`a'.repeat(20_000)],
    ['tags', '<b '.repeat(20_000)],
    ['quotes', `${'> '.repeat(20_000)}a`],
  ])('of %s without end is read in no time', async (_, text) => {
    const start = performance.now();
    expect((await openMarkdown(`${head}${text}`)).blocks.length).toBeGreaterThan(2);
    // Alone it takes a tenth of a second; quadratic work would take minutes.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
