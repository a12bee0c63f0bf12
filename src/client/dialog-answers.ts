import { AnswerSearch } from './answer-search.ts';

customElements.define('dialog-answers', class extends AnswerSearch {});
