/** What `astro.config.mjs` puts into the code of the site. Code that is bundled apart from it has none of it. */
interface ImportMetaEnv {
	/** Where the drop box of organization.yml is; `null`, or nothing: there is none, and its code is left out. */
	readonly GOUTONG_DROP_BOX?: string | null;
	/** Its origin, where it is in storage of another one; `null`: it is not, and the code for that is left out. */
	readonly GOUTONG_STORAGE?: string | null;
	/** The zone of the company's clocks, `Asia/Shanghai`. */
	readonly GOUTONG_ZONE?: string;
}
