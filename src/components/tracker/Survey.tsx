import { submissionState } from '~/core/forms/submission-state.ts';
import { isEdit } from '~/core/forms/draft.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { Cover } from './Cover.tsx';
import { fieldId } from './field-id.ts';
import { Form } from './Form.tsx';
import { Later } from './Later.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useOnce } from './use-once.ts';

/** A survey, one step at a time: what it is about, the questions, what was answered. */
export function Survey(props: ScreenProps) {
	const { definition, drawn, company, campaign, form, opening, entries, saved } = props;
	const { durable, title } = props;
	const once = useOnce({
		...{ definition, form, entries },
		submit: props.onSubmit,
		start: opening.start,
	});
	const { t } = useWords();
	const { draft, notice, step } = form.state;
	const editing = draft !== null && isEdit(draft);
	const titleId = fieldId(definition.id, null, 'form-title');
	const shown = step === 'answers' ? saved : once.before;
	const news = (
		<Later
			part="DraftNotice"
			props={{
				...{ notice, editing, durable },
				ready: draft !== null,
				onStartOver: opening.drop,
				onBringBack: (put) => void opening.resume(put),
				onShowTheirs: opening.takeTheirs,
			}}
		/>
	);
	return (
		<section class="gt-fill-in gt-survey" aria-labelledby={titleId}>
			<h2
				id={titleId}
				ref={title}
				tabIndex={-1}
				class={editing && step === 'questions' ? undefined : 'gt-visually-hidden'}
			>
				{t(editing ? 'form.title_edit_answers' : 'form.title')}
			</h2>
			{step === 'hand_over' || step === 'answers' ? null : news}
			{form.others.length > 0 && (step === 'cover' || step === 'questions') ? (
				<Later
					part="OtherDrafts"
					props={{
						drafts: form.others,
						onOpen: (waiting) => void opening.resume(waiting),
						onDiscard: (waiting) => void form.discard(waiting),
					}}
				/>
			) : null}
			{body()}
		</section>
	);

	function body() {
		if (step === 'hand_over') return null;
		if (step === 'questions')
			return (
				<Form
					{...{ definition, drawn, form, durable }}
					saving={props.saving}
					asking={
						once.Asking ? (
							<once.Asking
								question={t('form.twice_question')}
								yes={t('form.twice_yes')}
								no={t('form.twice_no')}
								onYes={once.onYes}
								onNo={once.onNo}
							/>
						) : null
					}
					onSubmit={once.onSubmit}
					onCancel={opening.drop}
				/>
			);
		if (shown.length > 0)
			return (
				<Later
					part="Done"
					props={{
						...{ definition, durable, campaign },
						entries: shown,
						handed: submissionState(shown, entries ?? []) === 'handed_over',
						edited: notice?.kind === 'saved' && notice.edited,
						collector: company.collector,
						focus: step === 'answers' ? notice : null,
						onEdit: (entry) => void opening.edit(entry),
						onHandOver: props.onHandOver,
						onAgain: once.again,
					}}
				>
					<p class="gt-notice">
						{t(durable ? 'form.survey_kept' : 'form.survey_in_memory', {
							collector: company.collector,
						})}
					</p>
				</Later>
			);
		return (
			<Cover
				{...{ definition, company, campaign }}
				ready={draft !== null}
				onStart={opening.start}
			/>
		);
	}
}
