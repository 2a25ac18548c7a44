/** Where a site may be served: `/`, or a folder below it with a slash at both ends. */
export const addressPattern = /^\/(?:[\w.~-]+\/)*$/;

/** Said where an address is none. */
export const addressRemedy =
	'Write where the handbook is served: / for the root of a web server, or the folder below it with a slash at both ends, such as /handbook/.';

/** The host a site is served at: `http://handbook.example.com`, without a slash at the end. */
export const hostPattern = /^https?:\/\/[\w.-]+(?::\d+)?$/;

/** Said where a host is none. */
export const hostRemedy =
	'Write the host as http://handbook.example.com, without a slash at the end, or null; a folder goes into address.';

/** Where a drop box may be: a folder of the host, with a slash at both ends. */
export const boxPattern = /^\/(?:[\w-]+\/)+$/;

/** Said where a drop box is none. */
export const boxRemedy =
	'Write where on the host files are put, a folder with a slash at both ends, such as /inbox/, or { storage: https://storage.example.com }, or null.';

/** Said where the storage of a drop box is none. */
export const storageRemedy =
	'Write the address of the storage as https://storage.example.com, without a folder and without a slash at the end.';
