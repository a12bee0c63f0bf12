/** Opens the answers over any page with `/`, Ctrl+K or Cmd+K; the search itself is loaded when first needed. */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const { dialog } = this;
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.open();
    });
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      this.open();
    });
    dialog.addEventListener('click', (event) => {
      const { target } = event;
      if (target === dialog || (target instanceof Element && target.closest('a, [data-close]')))
        dialog.close();
    });
    // Esc would first empty the search box, and close only when pressed again.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    });
  }

  get dialog(): HTMLDialogElement {
    const dialog = this.querySelector('dialog');
    if (!dialog) throw new Error('a search dialog needs a dialog');
    return dialog;
  }

  /** With the last query selected. On the lecture page the search is already there, and takes the focus instead. */
  open(): void {
    const onPage = document.querySelector<HTMLInputElement>('lecture-search input[type=search]');
    if (onPage) return onPage.focus();
    void import('./dialog-answers.ts');
    if (!this.dialog.open) this.dialog.showModal();
    const input = this.dialog.querySelector('input');
    input?.focus();
    input?.select();
  }
}

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  const typing =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]');
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
}

customElements.define('search-dialog', SearchDialog);
