/** On a phone the menu is a popover, and what it covers rests meanwhile; beside the text it is neither. */
class MenuPane extends HTMLElement {
	constructor() {
		super();
		const wide = matchMedia('(min-width: 50em)');
		const settle = () => {
			this.popover = wide.matches ? null : 'auto';
		};
		settle();
		wide.addEventListener('change', settle);
		this.addEventListener('toggle', ({ newState }) => {
			for (const covered of document.querySelectorAll('.main-frame, .sl-skip-link'))
				covered.toggleAttribute('inert', newState === 'open');
		});
	}
}

customElements.define('sl-sidebar-pane', MenuPane);

// Makes the script a module with names of its own.
export {};
