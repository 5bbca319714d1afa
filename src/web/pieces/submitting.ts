/** Does what a form is for, and stays on the page. */
export const submitting = (act: () => void) => (event: { readonly preventDefault: () => void }) => {
  event.preventDefault();
  act();
};
