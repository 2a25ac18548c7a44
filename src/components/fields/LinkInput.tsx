import type { FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { InputProps } from './input.ts';
import { TextInput } from './TextInput.tsx';

type Chooser = FunctionComponent<InputProps<'link'>>;

/** An address as text; a record is chosen among those on the device, with code that comes when it is asked for. */
export function LinkInput(props: InputProps<'link'>) {
	const [come, setCome] = useState<{ Chooser: Chooser; held: boolean } | null>(null);
	const leads = props.field.to.length > 0;
	useEffect(() => {
		if (leads)
			import('./LinkChooser.tsx').then(({ LinkChooser }) =>
				setCome({ Chooser: LinkChooser, held: document.activeElement?.id === props.id }),
			);
	}, [leads]);
	// Who stood in the line of text stands in what took its place.
	useLayoutEffect(() => {
		if (come?.held) document.getElementById(props.id)?.focus();
	}, [come]);
	return come ? <come.Chooser {...props} /> : <TextInput {...props} />;
}
