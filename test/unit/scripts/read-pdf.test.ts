import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../scripts/read-pdf.ts';

const pdf = (catalog: string) =>
	Buffer.from(
		`%PDF-1.4
1 0 obj
<</Type /Catalog
/Pages 2 0 R
${catalog}>>
endobj
2 0 obj
<</Type /Pages
/Kids [3 0 R 5 0 R]
/Count 3>>
endobj
3 0 obj
<</Type /Pages
/Kids [7 0 R 6 0 R]
/Count 2>>
endobj
5 0 obj
<</Type /Page
/Parent 2 0 R>>
endobj
6 0 obj
<</Type /Page>>
endobj
7 0 obj
<</Type /Page>>
endobj
8 0 obj
<</part-1 [6 0 R /XYZ 1 2 0]
/hr#2Dreport [5 0 R /XYZ 1 2 0]>>
endobj
9 0 obj
<</Type /Outlines>>
endobj
10 0 obj
<</Length 20>> stream
/Type /Catalog /Pages 99 0 R
endstream
endobj
11 0 obj
<</Type /StructTreeRoot>>
endobj
`,
		'latin1',
	);

describe('what is read of a PDF', () => {
	it('is the sheets in their order and where links inside lead', () => {
		const facts = readPdf(pdf('/Dests 8 0 R'));
		expect(facts.sheets).toBe(3);
		expect(Object.fromEntries(facts.destinations)).toEqual({ 'part-1': 2, 'hr-report': 3 });
	});

	it('is whether it has tags and an outline', () => {
		expect(readPdf(pdf('/Outlines 9 0 R /StructTreeRoot 11 0 R'))).toMatchObject({
			tagged: true,
			outlined: true,
		});
		expect(readPdf(pdf(''))).toMatchObject({ tagged: false, outlined: false });
	});
});
