import { useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { TypedSheet } from '~/core/forms/typed-sheet.ts';
import type { BundleOnDevice } from '~/storage/typed-sheets.ts';
import { BundleOverview } from './BundleOverview.tsx';
import { CompareSheets } from './CompareSheets.tsx';
import { HandOverSheets } from './HandOverSheets.tsx';
import { nextToType, type Turn } from './next-to-type.ts';
import { SheetForm } from './SheetForm.tsx';
import type { Typed } from './use-typed.ts';

/** What is on the desk: a sheet of the first or second typing, or one of the three looks at all of them. */
type Look =
	| { kind: 'sheet'; turn: Turn; number: number | null }
	| { kind: 'all' | 'compare' | 'hand_over' };

interface Props {
	definition: Definition;
	onDevice: BundleOnDevice;
	typed: Typed;
	collecting: string;
	database: string | null;
	onLeave: () => void;
}

/** One bundle, from its first sheet to its hand-over. */
export function BundleDesk(props: Props) {
	const { definition, onDevice, typed, onLeave } = props;
	const { bundle, sheets } = onDevice;
	const begun = sheets.length === 0 || sheets.some(({ done }) => !done);
	const [look, setLook] = useState<Look>(
		begun ? { kind: 'sheet', turn: 'first', number: null } : { kind: 'all' },
	);
	/** A sheet on which nothing is typed yet: the same at every drawing, and on the device with its first key. */
	const fresh = useRef<TypedSheet | null>(null);
	if (look.kind === 'sheet') {
		const { turn, number } = look;
		const next = nextToType(onDevice, turn, number, definition);
		const isFresh = next !== null && !sheets.some(({ number: one }) => one === next.number);
		const sheet = isFresh && fresh.current?.number === next.number ? fresh.current : next;
		if (isFresh) fresh.current = sheet;
		if (sheet) {
			return (
				<SheetForm
					key={`${turn} ${sheet.answers.id}`}
					definition={definition}
					bundle={bundle}
					sheet={sheet}
					turn={turn}
					pending={typed.pending}
					onChange={typed.keep}
					onDone={(done) => {
						typed.keep(done);
						const last = turn === 'first' && bundle.first + (bundle.sheets ?? Infinity) - 1;
						const ended = number !== null || done.number === last;
						setLook(ended ? { kind: 'all' } : { kind: 'sheet', turn, number: null });
					}}
					onLeave={() => setLook({ kind: 'all' })}
				/>
			);
		}
	}
	if (look.kind === 'compare') {
		return (
			<CompareSheets
				definition={definition}
				sheets={sheets}
				onSettle={typed.keep}
				onOpen={(number) => setLook({ kind: 'sheet', turn: 'first', number })}
				onEnd={() => setLook({ kind: 'all' })}
			/>
		);
	}
	if (look.kind === 'hand_over')
		return <HandOverSheets {...props} onBack={() => setLook({ kind: 'all' })} />;
	return (
		<BundleOverview
			definition={definition}
			onDevice={onDevice}
			onType={(turn, number) => setLook({ kind: 'sheet', turn, number })}
			onCompare={() => setLook({ kind: 'compare' })}
			onHandOver={() => setLook({ kind: 'hand_over' })}
			onLeave={onLeave}
		/>
	);
}
