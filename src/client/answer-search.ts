import type { Answer } from '../schemas/answer.ts';
import { buildAnswerIndex, type AnswerIndex } from './answer-index.ts';
import { element, renderAnswer, renderPassage } from './answer-view.ts';
import { findPassages } from './full-text.ts';

/** Full text is asked only when the reader pauses; cards answer at once. */
const PAUSE_MS = 120;

let index: Promise<AnswerIndex> | undefined;

/** Fetches and indexes the answers once for the page. */
export function loadAnswers(): Promise<AnswerIndex> {
  index ??= fetch('/data/answers.json')
    .then((response) => response.json() as Promise<Answer[]>)
    .then(buildAnswerIndex);
  return index;
}

/**
 * Answers as one types. Expects an `input[type=search]` and places for `[data-answers]`, `[data-passages]` and
 * `[data-count]` inside; arrow keys move between answers, Enter opens the first.
 */
export class AnswerSearch extends HTMLElement {
  #pause = 0;
  #asked = '';

  connectedCallback(): void {
    const { input } = this;
    input.addEventListener('focus', () => void loadAnswers(), { once: true });
    input.addEventListener('input', () => void this.ask(input.value));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#openFirst();
    });
    // Typed before the script came.
    if (input.value !== '') void this.ask(input.value);
  }

  get input(): HTMLInputElement {
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) throw new Error('an answer search needs an input of type search');
    return input;
  }

  /** Shows the answers to a query; a later query overtakes an earlier one. */
  async ask(query: string): Promise<void> {
    this.#asked = query;
    this.toggleAttribute('data-asked', query.trim() !== '');
    const answersIndex = await loadAnswers();
    if (this.#asked !== query) return;
    const answers = answersIndex.find(query);
    this.#place('[data-answers]').replaceChildren(...answers.map(renderAnswer));
    this.#count(query, answers.length);
    window.clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => void this.#askFullText(query), PAUSE_MS);
  }

  async #askFullText(query: string): Promise<void> {
    const place = this.#place('[data-passages]');
    const passages = query.trim().length < 2 ? [] : await findPassages(query);
    if (this.#asked !== query) return;
    place.replaceChildren(...passages.map(renderPassage));
  }

  #count(query: string, count: number): void {
    const words = count === 0 ? 'No answer; try another word.' : `${count} answers, best first.`;
    this.#place('[data-count]').textContent =
      query.trim() === '' ? '' : count === 1 ? 'One answer.' : words;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-answer] h2 a')];
    const stops = [this.input, ...links];
    const at = stops.indexOf(document.activeElement as HTMLAnchorElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** Waits for the answers, which may still be on their way when Enter is pressed. */
  async #openFirst(): Promise<void> {
    const query = this.input.value;
    await this.ask(query);
    if (this.#asked !== query) return;
    this.querySelector<HTMLAnchorElement>('[data-answer] h2 a')?.click();
  }

  #place(selector: string): Element {
    return this.querySelector(selector) ?? this.appendChild(element('div'));
  }
}
