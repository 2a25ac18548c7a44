import { expect, it } from 'vitest';
import { companyZone } from '../../../integrations/company-zone.ts';

it.each([
	['calendar: { zone: Europe/Berlin }', 'Europe/Berlin'],
	['calendar: { off: [] }', 'Asia/Shanghai'],
	['calendar: { zone: Mars/Olympus }', 'Asia/Shanghai'],
	['', 'Asia/Shanghai'],
	['calendar: [', 'Asia/Shanghai'],
])('the zone of %s is %s: what does not fit, the schema tells', (text, zone) => {
	expect(companyZone(text)).toBe(zone);
});
