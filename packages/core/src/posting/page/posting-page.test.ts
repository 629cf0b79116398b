import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPosting } from '../read-posting.ts';
import { postingInPage } from './posting-in-page.ts';
import { isPageSource, postingPageText } from './posting-page-text.ts';

const around = (content: string, head = '') => `<!doctype html><html><head><title>Jobs</title>${head}</head><body>
<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav>
<div class="cookie-banner">We use cookies. <button>Accept</button></div>
${content}
<div class="related-jobs"><h2>Similar jobs</h2><ul><li><a href="/1">Pastry Chef</a></li><li><a href="/2">Baker</a></li></ul></div>
<footer>© Fennimore. Privacy. <a href="/x">Imprint</a></footer></body></html>`;

const description = `<p>You run the night shift of a bakery with twelve people and see that bread leaves on time.</p><p><strong>Requirements</strong></p>
<ul><li>At least 3 years of baking experience</li><li>HACCP &amp; food safety certificate</li></ul><p>Nice to have</p><ul><li>French</li></ul>`;

const stated = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', name: 'Fennimore' },
    {
      '@type': ['JobPosting'],
      title: 'Night Baker',
      hiringOrganization: { '@type': 'Organization', name: 'Fennimore Bakeries' },
      jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Cork', addressCountry: 'IE' } }],
      employmentType: 'FULL_TIME',
      baseSalary: { currency: 'EUR', value: { minValue: 31000, maxValue: 34000, unitText: 'YEAR' } },
      description: description.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
      qualifications: 'Able to work nights',
    },
  ],
};
const script = `<script type="application/ld+json">${JSON.stringify(stated)}</script>`;

describe('the posting in a saved page', () => {
  it('is what the page states as data, with its facts and without the page around it', () => {
    const text = postingPageText(around('<main><h1>Teaser</h1><p>Log in to read more.</p></main>', script));
    expect(text.split('\n')[0]).toBe('Night Baker');
    expect(text).toContain('Location: Cork, IE\nEmployment type: full-time\nSalary: 31000 - 34000 EUR per year');
    expect(text).toContain('- HACCP & food safety certificate');
    expect(text).toContain('Requirements:\nAble to work nights');
    expect(text).not.toMatch(/Log in|<|&lt;/);
  });

  it.each([
    ['in main', `<main><h1>Night Baker</h1>${description}</main>`],
    ['in an unnamed part', `<div><div><h1>Night Baker</h1></div><div>${description}</div></div>`],
    [
      'beside data that is broken',
      `<script type="application/ld+json">{"@type":"JobPosting",</script><article><h1>Night Baker</h1>${description}</article>`,
    ],
  ])('is its main content: %s', (_, content) => {
    const text = postingPageText(around(content));
    expect(text.split('\n')[0]).toBe('Night Baker');
    expect(text).toContain('- At least 3 years of baking experience');
    expect(text).not.toMatch(/cookies|Pastry|All jobs|Imprint/);
  });

  it('is read from pasted source, with places in the text that comes back', () => {
    const posting = readPosting(around(`<main><h1>Night Baker</h1>${description}</main>`));
    const years = posting.requirements.find(({ topic }) => topic === 'experience');
    expect(posting.title).toBe('Night Baker');
    expect(posting.text?.slice(years?.source?.start, years?.source?.end)).toBe('At least 3 years of baking experience');
  });

  it('leaves other texts and files alone', () => {
    expect(isPageSource('Baker\n<3 people, R&D')).toBe(false);
    expect(postingInPage(strToU8('Baker. 3 years.'))).toBeUndefined();
    expect(postingInPage(strToU8('<!doctype html><body><script>1</script></body>'))).toBeUndefined();
  });

  it('outlives a page that nests without end', () => {
    const text = postingPageText(`<html><body>${'<div>'.repeat(60_000)}Baker wanted`);
    expect(text).toContain('Baker wanted');
  });
});
