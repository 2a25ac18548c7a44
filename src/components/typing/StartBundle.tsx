import { useId, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import type { Value, Values } from '~/core/fields/value.ts';
import { forToday } from '~/core/forms/for-today.ts';
import { paperCode, readPaperCode } from '~/core/forms/paper-code.ts';
import type { Bundle } from '~/core/forms/typed-sheet.ts';
import { FieldBox } from '../fields/FieldBox.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { Line } from './Line.tsx';
import { numberedField } from './numbered-field.ts';
import { firstAnswers, sameFields } from './same-fields.ts';
import { useEnterGoesOn } from './use-enter-goes-on.ts';

interface Props {
	definitions: Definition[];
	onStart: (bundle: Bundle) => void;
}

/** Which form the sheets are, what the bundle is called and what is the same on all of its sheets. */
export function StartBundle({ definitions, onStart }: Props) {
	const { t } = useWords();
	const id = useId();
	const [code, setCode] = useState('');
	const [name, setName] = useState('');
	const [first, setFirst] = useState('1');
	const [sheets, setSheets] = useState('');
	const [same, setSame] = useState<Values>({});
	const form = useRef<HTMLFormElement>(null);
	const read = readPaperCode(code, definitions);
	const found = definitions.find((one) => one.id === read?.tracker);
	const definition = found && forToday(found, null, new Date());
	const begin = () => {
		if (!definition || !read) return;
		const answers = { ...firstAnswers(definition), ...same };
		onStart({
			id: newId('b'),
			tracker: definition.id,
			printed: read.version,
			name: name.trim(),
			first: Number(first) || 1,
			sheets: Number(sheets) || null,
			same: Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null)),
		});
	};
	const onKeyDown = useEnterGoesOn(form, begin);
	return (
		<form
			ref={form}
			class="gt-stack gt-typing__start"
			onKeyDown={onKeyDown}
			onSubmit={(event) => event.preventDefault()}
		>
			<h2>{t('typing.start')}</h2>
			<Line id={`${id}-code`} label={t('typing.code')} help={t('typing.code_help')}>
				<input
					class="gt-input"
					id={`${id}-code`}
					autocomplete="off"
					value={code}
					onInput={(event) => setCode(event.currentTarget.value)}
					aria-describedby={`${id}-code-help ${id}-form`}
				/>
			</Line>
			<p id={`${id}-form`} role="status" class="gt-typing__form">
				{definition
					? t('typing.form_is', { title: definition.title, version: read?.version ?? 1 })
					: code.replace(/\D/g, '').length >= 8
						? t('typing.code_wrong')
						: null}
			</p>
			<details class="gt-typing__choose">
				<summary>{t('typing.no_code')}</summary>
				<div class="gt-row">
					{definitions.map((one) => (
						<button
							key={one.id}
							type="button"
							class="gt-button"
							onClick={() => setCode(paperCode(one))}
						>
							{one.title}
						</button>
					))}
				</div>
			</details>
			{definition ? (
				<>
					{read && read.version !== definition.version ? (
						<p class="gt-notice gt-notice--warn">
							{t('typing.other_version', { printed: read.version, now: definition.version })}
						</p>
					) : null}
					<Line
						id={`${id}-name`}
						label={t('typing.name')}
						help={t(definition.anonymous ? 'typing.name_anonymous' : 'typing.name_help')}
					>
						<input
							class="gt-input"
							id={`${id}-name`}
							autocomplete="off"
							value={name}
							onInput={(event) => setName(event.currentTarget.value)}
							aria-describedby={`${id}-name-help`}
						/>
					</Line>
					<Line id={`${id}-first`} label={t('typing.first')}>
						<input
							class="gt-input gt-typing__count"
							id={`${id}-first`}
							inputmode="numeric"
							value={first}
							onInput={(event) => setFirst(event.currentTarget.value)}
						/>
					</Line>
					<Line id={`${id}-sheets`} label={t('typing.sheets')} help={t('typing.sheets_help')}>
						<input
							class="gt-input gt-typing__count"
							id={`${id}-sheets`}
							inputmode="numeric"
							value={sheets}
							onInput={(event) => setSheets(event.currentTarget.value)}
							aria-describedby={`${id}-sheets-help`}
						/>
					</Line>
					{sameFields(definition).length > 0 ? <h3>{t('typing.same')}</h3> : null}
					{sameFields(definition).map((field) => (
						<FieldBox
							key={field.id}
							field={numberedField(field)}
							id={`${id}-${field.id}`}
							value={same[field.id] ?? firstAnswers(definition)[field.id] ?? null}
							problems={[]}
							onChange={(value: Value | null) => setSame({ ...same, [field.id]: value })}
						/>
					))}
					<div class="gt-row">
						<button type="button" class="gt-button gt-button--primary" onClick={begin}>
							{t('typing.begin')}
						</button>
					</div>
				</>
			) : null}
		</form>
	);
}
