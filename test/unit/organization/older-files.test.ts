import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findDisagreements } from '~/core/handbook/find-disagreements.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { loadRules } from '../handbook.ts';

describe('An organization.yml of before, or of another company, is read and agrees with the lists of today', () => {
	it.each(['as-in-0.1.0', 'before-issue-10', 'factory', 'software-firm', 'hospital'])(
		'%s',
		(name) => {
			const text = readFileSync(`test/fixtures/companies/${name}.yml`, 'utf8');
			const organization = organizationSchema.parse(parse(text));
			expect(findDisagreements(loadRules(), organization)).toEqual([]);
		},
	);
});
