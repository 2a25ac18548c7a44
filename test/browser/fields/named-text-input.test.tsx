import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NamedTextInput } from '~/components/fields/NamedTextInput.tsx';
import { inputOf } from '~/components/fields/inputs.ts';
import { loadDefinition } from '../definitions.ts';
import { holdInput } from './hold-input.tsx';

const course = loadDefinition('training_hands').fields.find(({ id }) => id === 'course');
if (course?.type !== 'text') throw new Error('The course is no text any more.');
const plain = { ...course, type: 'text' as const };
const named = { ...plain, names: { everyone: '全员', managers: '管理者' } };

it('codes that have names are chosen by them, and one nobody knows any more stays', async () => {
	expect(inputOf(named).Component).toBe(NamedTextInput);
	const told = holdInput('课程', 'gone', (held) => <NamedTextInput field={named} {...held} />);
	const field = page.getByLabelText('课程');
	await expect.element(field).toHaveDisplayValue('gone');
	await userEvent.selectOptions(field, '管理者');
	await expect.poll(() => told.answer).toBe('managers');
});

it('a text without names is typed', async () => {
	const told = holdInput('课程', null, (held) => <NamedTextInput field={plain} {...held} />);
	await userEvent.fill(page.getByLabelText('课程'), 'everyone');
	expect(told.answer).toBe('everyone');
});
