import { useEffect } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Engine } from '../engine.ts';
import type { Book, ChildBooks } from './book.ts';

/** Opens what belongs to a register; says where that fails. */
export function Books({
	definitions,
	onBook,
	failed,
	again,
	engine,
}: ChildBooks & { engine: Engine }) {
	const { t } = useWords();
	return (
		<>
			{definitions.map((definition) => (
				<OpenBook key={definition.id} {...{ definition, onBook, engine }} />
			))}
			{failed ? (
				<p class="gt-notice gt-notice--warn" role="alert">
					{t('register.not_loaded')}{' '}
					<button type="button" class="gt-button" onClick={again}>
						{t('register.load_again')}
					</button>
				</p>
			) : null}
		</>
	);
}

interface Props {
	definition: Definition;
	onBook: (book: Book) => void;
	engine: Engine;
}

function OpenBook({ definition, onBook, engine: { useEntries, useStore } }: Props) {
	const state = useStore(definition);
	const { entries, remove, restore } = useEntries(state.store, state.onFailed, state.onGone);
	const { store, failure } = state;
	// The ways to write go with the store.
	useEffect(
		() => onBook({ definition, state, entries, remove, restore }),
		[definition, store, failure, entries, onBook],
	);
	return null;
}
