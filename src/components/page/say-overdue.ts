/** Shows the notice of a page whose review is over: static files may be read years later, so the reader's day counts. */
const notice = document.querySelector<HTMLElement>('[data-review]');
const due = new Date(`${notice?.dataset['review']}T23:59:59`);
if (notice && new Date() > due) notice.hidden = false;

// Makes the script a module with names of its own.
export {};
