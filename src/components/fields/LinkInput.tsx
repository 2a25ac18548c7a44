import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { InputProps } from './input.ts';
import { TextInput } from './TextInput.tsx';

type Chooser = FunctionComponent<InputProps<'link'>>;

/** An address as text; a record is chosen among those on the device, with code that comes when it is asked for. */
export function LinkInput(props: InputProps<'link'>) {
	const [Chooser, setChooser] = useState<Chooser | null>(null);
	const leads = props.field.to.length > 0;
	useEffect(() => {
		if (leads) import('./LinkChooser.tsx').then((part) => setChooser(() => part.LinkChooser));
	}, [leads]);
	return Chooser ? <Chooser {...props} /> : <TextInput {...props} />;
}
