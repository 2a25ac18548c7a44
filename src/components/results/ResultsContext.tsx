import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { others } from '~/core/privacy/wave/partition.ts';
import type { Item } from '~/core/figures/results/items.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** The form the results are of. */
export const ResultsContext = createContext<Definition | null>(null);

/** How the form's questions, answers and groups are called. */
export function useResultWords() {
	const definition = useContext(ResultsContext);
	const { t } = useWords();
	if (!definition) throw new Error('useResultWords outside Results: wrap it in ResultsContext.');
	const fieldOf = (id: string) => definition.fields.find((field) => field.id === id);
	const labelOf = (id: string, code: string): string => {
		if (code === '') return t('results.unsaid');
		if (code === others) return t('results.others');
		const field = fieldOf(id);
		const options = field && 'options' in field ? field.options : [];
		return options.find((option) => option.code === code)?.label ?? code;
	};
	/** A question in a matrix is what its row says. */
	const itemLabel = ({ field, option }: Pick<Item, 'field' | 'option'>): string => {
		const label = fieldOf(field)?.label ?? field;
		return option === null ? label : labelOf(definition.matrix?.field ?? '', option);
	};
	const unit = definition.anonymous || definition.kind === 'survey' ? 'people' : 'records';
	return { definition, fieldOf, labelOf, itemLabel, of: unit } as const;
}
