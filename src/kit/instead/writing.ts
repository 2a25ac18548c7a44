/** What makes records of a form that is not saved; the kit's place has the rest in it. */
export { unsavedEntries } from '~/components/tracker/unsaved-entries.ts';
