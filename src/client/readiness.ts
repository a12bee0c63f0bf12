/**
 * Sorts and filters the rows of the table inside, and keeps both in the address so that a view can be shared. Expects a
 * hidden `form` with fields `area`, `level` and `q`; header cells with `data-sort`; rows with `data-area`, `data-level` and
 * one `data-sort-…` for each column; and an `output` for the count. `data-arranged` says that the rows are no longer all
 * there in the order of the guide. Without a script the table stands whole and in that order.
 */
class TopicTable extends HTMLElement {
  #sort: Sort = { column: '', descending: false };

  connectedCallback(): void {
    this.#form.hidden = false;
    for (const head of this.#heads) this.#makeSortable(head);
    this.#readAddress();
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', (event) => {
      // The browser would empty the fields only after this event.
      event.preventDefault();
      history.replaceState(null, '', location.pathname);
      this.#readAddress();
    });
    window.addEventListener('popstate', () => this.#readAddress());
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('a topic table needs a form');
    return form;
  }

  get #heads(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  }

  #makeSortable(head: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const column = head.dataset.sort ?? '';
      const descending = this.#sort.column === column && !this.#sort.descending;
      this.#sort = { column, descending };
      this.#changed();
    });
  }

  #changed(): void {
    this.#writeAddress();
    this.#show();
  }

  #show(): void {
    const { area, level, q } = this.#filter();
    const words = q.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden =
        (area !== '' && row.dataset.area !== area) ||
        (level !== '' && row.dataset.level !== level) ||
        !words.every((word) => text.includes(word));
    }
    const { column, descending } = this.#sort;
    this.toggleAttribute(
      'data-arranged',
      [area, level, q, column].some((part) => part !== ''),
    );
    const ordered = rows.toSorted((a, b) => compare(a, b, column) * (descending ? -1 : 1));
    this.querySelector('tbody')?.append(...ordered);
    for (const head of this.#heads) {
      if (head.dataset.sort !== column) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const count = this.querySelector('output');
    if (!count) return;
    if (shown === rows.length) count.textContent = 'All topics';
    else count.textContent = `${shown} of ${rows.length} topics`;
  }

  #filter(): Filter {
    const data = new FormData(this.#form);
    const field = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    return { area: field('area'), level: field('level'), q: field('q') };
  }

  #readAddress(): void {
    const { searchParams } = new URL(location.href);
    for (const name of FIELDS) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement) {
        const wanted = searchParams.get(name) ?? '';
        field.value = [...field.options].some(({ value }) => value === wanted) ? wanted : '';
      } else if (field instanceof HTMLInputElement) field.value = searchParams.get(name) ?? '';
    }
    const sort = searchParams.get('sort') ?? '';
    const column = sort.replace(/^-/, '');
    const known = this.#heads.some((head) => head.dataset.sort === column);
    this.#sort = { column: known ? column : '', descending: known && sort.startsWith('-') };
    this.#show();
  }

  #writeAddress(): void {
    const address = new URL(location.href);
    const { column, descending } = this.#sort;
    const state = { ...this.#filter(), sort: column && `${descending ? '-' : ''}${column}` };
    for (const [name, value] of Object.entries(state)) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(null, '', address);
  }
}

const FIELDS = ['area', 'level', 'q'] as const;

/** By number where both are numbers; the order of the guide decides among equals and where nothing is sorted. */
function compare(a: HTMLElement, b: HTMLElement, column: string): number {
  const [x, y] = [a, b].map((row) => row.getAttribute(`data-sort-${column}`) ?? '');
  const [m, n] = [Number(x), Number(y)];
  const byColumn = Number.isNaN(m) || Number.isNaN(n) ? compareText(x, y) : m - n;
  return byColumn || Number(a.dataset.place) - Number(b.dataset.place);
}

function compareText(a = '', b = ''): number {
  return a.localeCompare(b, 'en', { sensitivity: 'base' });
}

type Filter = Record<(typeof FIELDS)[number], string>;
type Sort = { column: string; descending: boolean };

customElements.define('topic-table', TopicTable);
