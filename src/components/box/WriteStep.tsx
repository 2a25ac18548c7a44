import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type OpinionDraft, problemsOf } from '~/core/opinions/draft.ts';
import { makeReceipt } from '~/core/seal/receipt.ts';
import { OptionButton } from '../fields/OptionButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { ChannelFacts, OpinionForm } from '~/core/opinions/opinion-form.ts';
import { LabelledSelect } from './LabelledSelect.tsx';
import { NameInput } from './NameInput.tsx';
import { OrdersSaid } from './OrdersSaid.tsx';
import type { OpinionSteps } from './use-opinion.ts';
import { WrittenText } from './WrittenText.tsx';

interface Props {
	form: OpinionForm;
	opinion: OpinionSteps;
	facts: ChannelFacts;
}

/** What it is about, what happens, what would help; nothing that says who writes, where it is anonymous. */
export function WriteStep({ form, opinion: { state, change }, facts: { id: channel } }: Props) {
	const { t } = useWords();
	const { draft, more, receipt } = state;
	const [asked, setAsked] = useState(0);
	const form_ = useRef<HTMLFormElement>(null);
	const set = (changes: Partial<OpinionDraft>) => change({ draft: { ...draft, ...changes } });
	const problems = problemsOf(draft, channel, form.most);
	const wrong = (field: string) => {
		// What tells who writes is said at once: not after everything is finished.
		const found = problems.find((one) => one.field === field);
		return found && (asked > 0 || found.what === 'personal') ? found.what : null;
	};
	useLayoutEffect(() => {
		if (asked > 0) form_.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
	}, [asked]);
	const goOn = (event: Event) => {
		event.preventDefault();
		if (problems.length > 0) setAsked(asked + 1);
		else change({ step: more ? 'hand_over' : 'receipt', receipt: receipt ?? makeReceipt() });
	};
	const text = (field: 'matter' | 'wish') => (
		<WrittenText
			field={field}
			value={draft[field]}
			most={form.most[field]}
			wrong={wrong(field)}
			anonymous={channel === 'box'}
			onWrite={(value) => set({ [field]: value })}
		/>
	);
	return (
		<form ref={form_} class="gt-stack" autocomplete="off" noValidate onSubmit={goOn}>
			<LabelledSelect
				name="theme"
				none={t('opinion.choose')}
				options={form.themes}
				value={draft.theme}
				error={wrong('theme') ? t('opinion.theme_missing') : null}
				onChoose={(theme) => set({ theme })}
			/>
			{text('matter')}
			{text('wish')}
			{channel === 'box' ? (
				<OrdersSaid draft={draft} onSay={(ordersSaid) => set({ ordersSaid })} />
			) : (
				<NameInput
					label={t(channel === 'named' ? 'opinion.name' : 'opinion.name_optional')}
					value={draft.name}
					error={wrong('name') ? t('opinion.name_missing') : null}
					onWrite={(name) => set({ name })}
				/>
			)}
			<fieldset class="gt-opinion__channels">
				<legend class="gt-label">{t('opinion.public')}</legend>
				{([true, false] as const).map((may) => (
					<OptionButton
						key={String(may)}
						type="radio"
						name="gt-opinion-public"
						id={`gt-opinion-public-${may}`}
						option={{
							code: String(may),
							// Who signs is answered in person.
							label: t(
								!may && channel === 'named' ? 'opinion.public_named' : `opinion.public_${may}`,
							),
						}}
						checked={draft.public === may}
						onChange={() => set({ public: may })}
					/>
				))}
			</fieldset>
			<LabelledSelect
				name="department"
				none={t('opinion.department_none')}
				help={t('opinion.department_help')}
				options={form.departments}
				value={draft.department}
				onChoose={(department) => set({ department })}
			/>
			<div class="gt-row">
				<button type="submit" class="gt-button gt-button--primary">
					{t(more ? 'opinion.next_hand_over' : 'opinion.next_receipt')}
				</button>
				<button type="button" class="gt-button" onClick={() => change({ step: 'channel' })}>
					{t('opinion.back')}
				</button>
			</div>
		</form>
	);
}
