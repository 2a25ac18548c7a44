import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { RecordChange } from '~/core/definition/record-change.ts';
import { recordChecks } from '~/core/entries/record-checks.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import type { Company } from '~/core/organization/company.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Engine } from '../engine.ts';
import { fieldId } from '../field-id.ts';
import type { StoreState } from '../use-store.ts';
import type { Child } from './register-row.ts';
import { firstToFill } from './show-form.ts';
import { askedOfChange, startChange } from './start-change.ts';

interface Props {
	change: RecordChange;
	definition: Definition;
	entry: StoredEntry;
	children: readonly Child[];
	company: Company;
	engine: Engine;
	/** Where the record itself is kept. */
	device: StoreState;
	onDone: () => void;
	onCancel: () => void;
}

/** The form of a change that one button makes of a record: only what it asks, in the record's place. */
export function ChangeForm(props: Props) {
	const { change, definition, entry, children, company, device, onDone, onCancel } = props;
	const { Form, useDraft, useSubmit } = props.engine;
	const { store, onFailed, onWorked, onGone } = device;
	const { t } = useWords();
	const box = useRef<HTMLElement>(null);
	const form = useDraft(store, definition, { onFailed, onWorked, onGone });
	const { draft, notice } = form.state;
	const [ready, setReady] = useState(false);
	const drawn = useMemo(() => askedOfChange(definition, change), [definition, change]);
	const context = useMemo(
		() => ({ now: new Date(), company, parent: null, children, rules: recordChecks }),
		// Another moment with every answer.
		[company, children, draft],
	);
	const { saving, submit } = useSubmit(store, drawn, form, { onFailed, onWorked }, context);
	const found = draft !== null;
	// The device has been asked: the change goes on top of what was begun of this record.
	useEffect(() => {
		if (!found || ready) return;
		const begun = [form.state.draft, ...form.others].find((one) => one?.id === entry.id);
		const wanted = startChange(definition, entry, change, new Date(), begun ?? undefined);
		void form.open(wanted).then(() => setReady(true));
	}, [found, ready]);
	useEffect(() => {
		if (!ready) return;
		box.current?.scrollIntoView({ block: 'nearest' });
		firstToFill(box.current?.querySelector('form') ?? null)?.focus();
	}, [ready]);
	useEffect(() => {
		if (notice?.kind === 'saved') onDone();
	}, [notice]);
	const titleId = fieldId(definition.id, null, 'change-title');
	const cancel = async () => {
		await form.replace(startDraft(definition), null);
		onCancel();
	};
	return (
		<section ref={box} class="gt-card gt-stack gt-child-form" aria-labelledby={titleId}>
			<div class="gt-row gt-child-form__head">
				<h4 id={titleId}>{change.label}</h4>
				<button type="button" class="gt-button gt-button--quiet" onClick={() => void cancel()}>
					{t('register.cancel_change')}
				</button>
			</div>
			{change.help ? <p class="gt-help">{change.help}</p> : null}
			{ready ? (
				<Form
					definition={drawn}
					{...{ drawn, form, saving, context }}
					durable={store?.durable ?? true}
					onSubmit={() => void submit()}
					onCancel={() => void cancel()}
				/>
			) : null}
		</section>
	);
}
