import type { Answer } from '../schemas/answer.ts';
import type { Passage } from './full-text.ts';

/** One answer as a card. All text goes in as text, so nothing in a topic or profile can become markup. */
export function renderAnswer(answer: Answer): HTMLElement {
  const { slug, href, title, area, definition, steps, experience } = answer;
  const card = element('article', { 'data-answer': '', 'data-topic': slug, class: 'answer' });
  const heading = element('h2');
  heading.append(element('a', { href }, title), element('span', { class: 'area' }, area));
  card.append(heading, element('p', { class: 'definition' }, definition));
  const list = element('ol', { class: 'steps' });
  list.append(...steps.map((step) => element('li', {}, step)));
  card.append(list, renderExperience(experience));
  return card;
}

/** One page of the full text, with its passage. */
export function renderPassage({ href, title, excerpt }: Passage): HTMLElement {
  const item = element('li', { class: 'passage' });
  item.append(element('a', { href }, title), element('p', {}, excerpt));
  return item;
}

function renderExperience({ level, name, quote }: Answer['experience']): HTMLElement {
  const box = element('div', { class: 'experience', 'data-level': level });
  box.append(element('span', { class: 'level' }, name));
  if (quote) {
    box.append(element('blockquote', { 'data-evidence': quote.id }, quote.text));
    const where = quote.period === '' ? quote.source : `${quote.source}, ${quote.period}`;
    box.append(element('span', { class: 'where' }, where));
  }
  return box;
}

export function element(
  name: string,
  attributes: Record<string, string> = {},
  text?: string,
): HTMLElement {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== undefined) node.textContent = text;
  return node;
}
