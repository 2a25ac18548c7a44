import { isBlankDraft } from '~/core/forms/draft-rows.ts';
import { isEdit } from '~/core/forms/draft.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { fieldId } from './field-id.ts';
import { Form } from './Form.tsx';
import { Later } from './Later.tsx';
import { useOnlyAsked } from './only-asked.ts';
import { PrivacyNotice } from './PrivacyNotice.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The form of a register, with what one should know before it: who reads it, and what was saved last. */
export function FillIn(props: ScreenProps) {
	const { definition, drawn, company, form, opening, saved, durable, saving } = props;
	const entries = props.entries ?? [];
	const { t } = useWords();
	const { draft, notice } = form.state;
	const asked = useOnlyAsked(definition, draft);
	const editing = draft !== null && isEdit(draft);
	const titleId = fieldId(definition.id, null, 'form-title');
	const edited = editing ? entries.find(({ id }) => id === draft.id) : undefined;
	const last = entries.find(({ deleted }) => !deleted);
	const fresh = draft !== null && !editing && isBlankDraft(draft, definition);
	return (
		<section class="gt-fill-in" aria-labelledby={titleId}>
			<h2
				id={titleId}
				ref={props.title}
				tabIndex={-1}
				class={editing ? undefined : 'gt-visually-hidden'}
			>
				{t(editing ? 'form.title_edit' : 'form.title')}
				{edited ? <Later part="RecordTitle" props={{ definition, entry: edited }} /> : null}
			</h2>
			<PrivacyNotice definition={definition} contact={company.contact || null} />
			{notice?.kind === 'saved' && saved.length > 0 ? (
				<Later
					part="SavedRecord"
					props={{
						...{ definition, durable },
						entries: saved,
						edited: notice.edited,
						past: !fresh,
						focus: notice,
						onEdit: (entry) => void opening.edit(entry),
						onNext: (entry) => void opening.next(entry),
						onHandOver: props.onHandOver,
					}}
				/>
			) : (
				<>
					<Later
						part="DraftNotice"
						props={{
							...{ definition, notice, editing, durable },
							ready: draft !== null,
							onStartOver: opening.drop,
							onBringBack: (put) => void opening.resume(put),
							onShowTheirs: opening.takeTheirs,
						}}
					/>
					{fresh && last ? (
						<Later
							part="CarryOffer"
							props={{ definition, onCarry: () => void opening.next(last) }}
						/>
					) : null}
				</>
			)}
			{form.others.length > 0 ? (
				<Later
					part="OtherDrafts"
					props={{
						drafts: form.others,
						onOpen: (waiting) => void opening.resume(waiting),
						onDiscard: (waiting) => void form.discard(waiting),
					}}
				/>
			) : null}
			<Form
				{...{ drawn, form, durable, saving }}
				definition={asked}
				unfolded={editing}
				onSubmit={props.onSubmit}
				onCancel={opening.drop}
			/>
		</section>
	);
}
