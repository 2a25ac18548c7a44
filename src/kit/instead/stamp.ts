/** A form alone is never one to practise on. */
export const stampOfPage = () => '';
