import { useMemo } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { RecordChange } from '~/core/definition/record-change.ts';
import { recordChecks } from '~/core/entries/record-checks.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Draft } from '~/core/forms/draft.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Engine } from '../engine.ts';
import { fieldId } from '../field-id.ts';
import { useOnlyAsked } from '../only-asked.ts';
import type { StoreState } from '../use-store.ts';
import type { Child } from './register-row.ts';
import { askedOfChange, startChange } from './start-change.ts';
import { timeFor } from './time-for.ts';
import { useFormInPlace } from './use-form-in-place.ts';

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
	const form = useDraft(store, definition, { onFailed, onWorked, onGone });
	const { draft } = form.state;
	const drawn = useMemo(() => askedOfChange(definition, change), [definition, change]);
	const context = useMemo(
		() => ({ ...timeFor(company), company, parent: null, children, rules: recordChecks }),
		// Another moment with every answer.
		[company, children, draft],
	);
	const { saving, submit } = useSubmit(store, drawn, form, { onFailed, onWorked }, context);
	// The change goes on top of what was begun of this record.
	const wanted = (drafts: readonly Draft[]) => {
		const begun = drafts.find((one) => one.id === entry.id);
		return startChange(definition, entry, change, new Date(), begun, company);
	};
	const { ready, box, cancel } = useFormInPlace({ definition, form, wanted, onDone, onCancel });
	// The form for a new record is on the page too, put away: a label finds the field of its own form.
	const apart = useMemo(() => ({ ...drawn, id: `${drawn.id}-change` }), [drawn]);
	const asked = useOnlyAsked(apart, draft);
	const titleId = fieldId(apart.id, null, 'form-title');
	return (
		<section ref={box} class="gt-card gt-stack gt-child-form" aria-labelledby={titleId}>
			<h3 id={titleId}>{change.label}</h3>
			{change.help ? <p class="gt-help">{change.help}</p> : null}
			{ready ? (
				<Form
					definition={asked}
					drawn={apart}
					{...{ form, saving, context }}
					durable={store?.durable ?? true}
					onSubmit={() => void submit()}
					onCancel={() => void cancel()}
				/>
			) : null}
		</section>
	);
}
