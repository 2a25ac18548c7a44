import { useEffect } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { showForm } from './show-form.ts';

/** An address that ends in `#new` means a new record: its form is brought into view, ready to be written in. */
export function useMeantForm(definition: Definition): void {
	useEffect(() => {
		const show = () => {
			if (location.hash === '#new') showForm(definition);
		};
		show();
		addEventListener('hashchange', show);
		return () => removeEventListener('hashchange', show);
	}, [definition]);
}
