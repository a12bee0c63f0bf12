import { AnswerSearch, loadAnswers } from './answer-search.ts';

/** The lecture page: the query lives in the address, so that it can be shared and the back button works. */
class LectureSearch extends AnswerSearch {
  override connectedCallback(): void {
    super.connectedCallback();
    void loadAnswers();
    if (this.input.value === '') this.#readAddress();
    else this.#writeAddress();
    window.addEventListener('popstate', () => this.#readAddress());
    this.input.addEventListener('input', () => this.#writeAddress());
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.input.value = query;
    void this.ask(query);
  }

  #writeAddress(): void {
    const address = new URL(location.href);
    if (this.input.value === '') address.searchParams.delete('q');
    else address.searchParams.set('q', this.input.value);
    history.replaceState(null, '', address);
  }
}

customElements.define('lecture-search', LectureSearch);
