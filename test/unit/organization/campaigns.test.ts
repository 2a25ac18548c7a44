import { describe, expect, it } from 'vitest';
import { ensureCampaignsFit } from '~/core/definition/ensure-campaigns-fit.ts';
import { campaignOn, isUnderWay } from '~/core/organization/campaign.ts';
import { companyOf } from '~/core/organization/company.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { loadDefinitions, readYaml } from '../definitions.ts';

const campaign = {
	form: 'assessment',
	period: '2026Q4',
	from: '2026-11-23',
	until: '2026-12-04',
	where: { 'zh-CN': '发到人力资源部邮箱', en: 'Mail it to Human Resources' },
	mail: 'hr@example.com',
};
const organization = (...campaigns: object[]) =>
	organizationSchema.safeParse({ ...(readYaml('organization.yml') as object), campaigns });
const company = (...campaigns: object[]) => {
	const { data } = organization(...campaigns);
	if (!data) throw new Error('The campaigns of this test are well written.');
	return data;
};

describe('A mistake in a campaign is told with place and remedy', () => {
	it.each<[string, object[], string]>([
		['days the wrong way round', [{ ...campaign, until: '2026-11-01' }], 'before it begins'],
		['a day that is none', [{ ...campaign, from: '23.11.' }], 'Write the day as 2026-12-04'],
		[
			'two at a time',
			[campaign, { ...campaign, from: '2026-12-04', until: '2026-12-24' }],
			'already',
		],
		['no place to hand in', [{ ...campaign, where: { en: 'Here' } }], 'Write the words in zh-CN'],
		['what is no address', [{ ...campaign, mail: 'hr' }], 'Write a mail address'],
	])('%s', (_what, campaigns, sentence) => {
		const said = organization(...campaigns).error?.issues.map(({ message }) => message);
		expect(said?.join('\n')).toContain(sentence);
	});

	it.each([
		[{ form: 'assesment' }, 'no form is called "assesment". Did you mean "assessment"?'],
		[{ form: 'xyz' }, 'no form is called "xyz". Write one of: actions'],
		[{ period: '2026Q5' }, '"2026Q5" is no period of the form "assessment". Write a quarter'],
		[{ form: 'needs' }, 'the form "needs" asks for no period. Take "period" out.'],
	])('%o fits no form', (change, sentence) => {
		const fit = () =>
			ensureCampaignsFit(company({ ...campaign, ...change }), loadDefinitions('zh-CN'));
		expect(fit).toThrow(sentence);
	});

	it('a role that collects and is not there', () => {
		const wrong = { ...(readYaml('organization.yml') as object), collectedBy: 'nobody' };
		expect(organizationSchema.safeParse(wrong).error?.issues[0]?.message).toContain(
			'No role has the code "nobody"',
		);
	});
});

describe('What a browser knows of the company', () => {
	const next = { ...campaign, period: null, from: '2027-02-22', until: '2027-03-05' };
	const { campaigns, collector } = companyOf(company(next, campaign), 'en');

	it('is in its language, the round that ends first before the others', () => {
		expect(collector).toBe('Human Resources');
		expect(campaigns.map(({ where }) => where)).toEqual(
			Array(2).fill('Mail it to Human Resources'),
		);
		expect(campaigns.map(({ until }) => until)).toEqual(['2026-12-04', '2027-03-05']);
	});

	it.each([
		['2026-11-22', '2026Q4', false],
		['2026-11-23', '2026Q4', true],
		['2026-12-04', '2026Q4', true],
		['2026-12-05', null, false],
		['2027-03-06', undefined, undefined],
	])('on %s the round of %s is the one to name; under way: %s', (day, period, underWay) => {
		const now = campaignOn(campaigns, 'assessment', day);
		expect(now?.period).toBe(period);
		expect(now ? isUnderWay(now, day) : undefined).toBe(underWay);
		expect(campaignOn(campaigns, 'needs', day)).toBeNull();
	});
});
