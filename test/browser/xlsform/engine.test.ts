import { loadForm } from '@getodk/xforms-engine';
import { expect, it } from 'vitest';
import { isPartOfParent } from '~/core/collectors/question-names.ts';
import { makeXlsForm } from '~/core/xlsform/make-xls-form.ts';
import { writeXForm } from '~/core/xlsform/write-xform.ts';
import { loadDefinitions } from '../definitions.ts';
import { formLanguages } from './form-languages.ts';
import { openForm, today } from './open-form.ts';

it('ODK’s own engine accepts the form of every tracker, and none but parts of others has no form', async () => {
	const languages = formLanguages();
	const refused: unknown[] = [];
	for (const definition of loadDefinitions()) {
		const form = makeXlsForm(definition.id, languages, today);
		if (!form) expect(isPartOfParent(definition), definition.id).toBe(true);
		else {
			const { status, error, warnings } = await loadForm(writeXForm(form));
			if (status !== 'success') refused.push([definition.id, error ?? warnings]);
		}
	}
	expect(refused).toEqual([]);
});

it('what is asked, must be answered and is right follows the answers, as in the form here', async () => {
	const { fill, asked, violations } = await openForm('assessment');
	fill({ period: '2026Q4', instrument: 'survey' });
	expect(asked()).not.toContain('meeting_efficiency__impact');

	fill({ instrument: 'assessor', meeting_efficiency__score: '2' });
	expect(asked()).toContain('meeting_efficiency__impact');
	const told = violations();
	expect(told.get('meeting_efficiency__problem')).toBe('请填写这一项。');
	expect(told.get('meeting_efficiency__impact')).toBe('请填写这一项。');
	expect(told.has('cross_department__problem')).toBe(false);

	fill({ meeting_efficiency__score: '3', meeting_efficiency__problem: '长'.repeat(301) });
	expect(violations().get('meeting_efficiency__problem')).toBe('太长了，最多 300 个字。');
});
