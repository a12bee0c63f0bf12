/**
 * Runs in the page. Turns what Mermaid drew into the part of it that a reader sees: the rules that match, the definitions
 * that are referenced, the classes that a rule needs. Self-contained, because it travels as text.
 * @param scope class that stands for the picture in every rule
 * @param prefix what every remaining id begins with
 */
export function distil(drawn: string, scope: string, prefix: string): Distilled {
  const SVG = 'http://www.w3.org/2000/svg';
  const holder = document.createElement('div');
  document.body.append(holder);
  holder.innerHTML = drawn;
  const svg = holder.querySelector('svg');
  if (!svg) throw new Error('Mermaid drew nothing');
  try {
    dropUnreferenced(svg);
    dropDoubledOutlines(svg);
    dropOverriddenPaint(svg);
    dropOverriddenStyles(svg);
    const labels = readLabels(svg);
    const rules = takeRules(svg);
    const bodies = simplify(svg, rules);
    renameIds(svg);
    const box = svg.viewBox.baseVal;
    if (scope === 'mm-sequence') makeRoom(svg, box);
    const { width, height } = box;
    frame(svg, width, height);
    return { svg: new XMLSerializer().serializeToString(svg), bodies, rules, labels, width, height };
  } finally {
    holder.remove();
  }

  /** Markers, symbols, filters and gradients come by the dozen, whether used or not. */
  function dropUnreferenced(root: SVGSVGElement): void {
    const definitions = 'marker, symbol, filter, linearGradient, radialGradient, clipPath, pattern';
    for (let dropped = true; dropped; ) {
      dropped = false;
      const used = references(root);
      for (const node of root.querySelectorAll(definitions)) {
        if (used.has(node.id)) continue;
        node.remove();
        dropped = true;
      }
    }
  }

  function references(root: SVGSVGElement): Set<string> {
    const found = new Set<string>();
    for (const node of [root, ...root.querySelectorAll('*')]) {
      if (node.localName === 'style') continue;
      for (const { name, value } of node.attributes) {
        for (const [, id = ''] of value.matchAll(/url\(["']?#([^"')]+)/g)) found.add(id);
        if (name.endsWith("href") && value.startsWith('#')) found.add(value.slice(1));
        if (name.startsWith('aria-')) for (const id of value.split(/\s+/)) found.add(id);
      }
    }
    return found;
  }

  /** Rough.js draws a filling and an outline; the style sheet gives both to each of them. */
  function dropDoubledOutlines(root: SVGSVGElement): void {
    for (const outline of root.querySelectorAll('path[stroke="none"] + path[fill="none"]')) {
      const filling = outline.previousElementSibling;
      if (!filling) continue;
      const [one, two] = [getComputedStyle(filling), getComputedStyle(outline)];
      const looks = ['stroke', 'stroke-width', 'fill'] as const;
      const alike = looks.every((name) => one.getPropertyValue(name) === two.getPropertyValue(name));
      if (!alike || one.stroke === 'none') continue;
      const line = filling.getAttribute('d') ?? '';
      filling.setAttribute('d', /z\s*$/i.test(line) ? line : `${line} Z`);
      outline.remove();
    }
  }

  /** Mermaid writes fixed greys as attributes and overrides them in its style sheet. */
  function dropOverriddenPaint(root: SVGSVGElement): void {
    for (const name of ['fill', 'stroke', 'stroke-width', 'font-family', 'font-size', 'font-weight']) {
      for (const node of root.querySelectorAll(`[${name}]`)) {
        const before = getComputedStyle(node).getPropertyValue(name);
        const value = node.getAttribute(name) ?? '';
        node.removeAttribute(name);
        if (getComputedStyle(node).getPropertyValue(name) !== before) node.setAttribute(name, value);
      }
    }
  }

  function dropOverriddenStyles(root: SVGSVGElement): void {
    for (const node of root.querySelectorAll<SVGElement>('[style]')) {
      for (const name of [...node.style]) {
        // Longhands of `white-space`, which not every browser knows by themselves.
        if (name === 'text-wrap-mode' || name === 'white-space-collapse') continue;
        const before = getComputedStyle(node).getPropertyValue(name);
        const [value, priority] = [node.style.getPropertyValue(name), node.style.getPropertyPriority(name)];
        node.style.removeProperty(name);
        if (getComputedStyle(node).getPropertyValue(name) === before) continue;
        node.style.setProperty(name, value, priority);
      }
    }
  }

  /**
   * Ends the lifelines below the last number instead of far outside the picture, and lifts the text of a message to
   * oneself above its number.
   */
  function makeRoom(root: SVGSVGElement, box: SVGRect): void {
    box.height += 12;
    const bottom = Math.round(box.y + box.height);
    for (const line of root.querySelectorAll('.actor-line')) {
      if (Number(line.getAttribute('y2')) > bottom) line.setAttribute('y2', String(bottom));
    }
    for (const loop of root.querySelectorAll('path.messageLine0, path.messageLine1')) {
      let text = loop.previousElementSibling;
      for (; text?.matches('text.messageText'); text = text.previousElementSibling) {
        text.setAttribute('y', String(Number(text.getAttribute('y')) - 9));
      }
    }
  }

  function readLabels(root: SVGSVGElement): string[] {
    const texts = [...root.querySelectorAll('text, foreignObject')].map((node) => {
      const parts: string[] = [];
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
      return parts.join(' ').replace(/\s+/g, ' ').trim();
    });
    return [...new Set(texts.filter((text) => text !== '' && !/^\d+$/.test(text)))];
  }

  function takeRules(root: SVGSVGElement): string[] {
    const kept: string[] = [];
    for (const style of root.querySelectorAll('style')) {
      for (const rule of style.sheet?.cssRules ?? []) {
        if (!(rule instanceof CSSStyleRule)) continue;
        const matching = rule.selectorText
          .split(/,\s*(?![^(]*\))/)
          .filter((selector) => selector.startsWith('#') && holder.querySelector(selector))
          .map((selector) => withoutAttributes(root, selector.replace(/^#[\w-]+/, `.${scope}`)));
        const body = tight(rule.style.cssText).replace(/font-family:[^;}]+/, 'font-family:var(--mm-font)');
        if (matching.length > 0 && body !== '') kept.push(`${matching.join(',')}{${body}}`);
      }
      style.remove();
    }
    return kept;
  }

  /** Ids and data attributes do not stay, so what a rule selects by them gets a class. */
  function withoutAttributes(root: SVGSVGElement, selector: string): string {
    return selector.replace(/\[[^\]]+\]/g, (attribute) => {
      const name = `is${attribute.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
      for (const node of root.querySelectorAll(attribute)) node.classList.add(name);
      return `.${name}`;
    });
  }

  function tight(declarations: string): string {
    return declarations.replace(/;\s*$/, '').replace(/([:;])\s+/g, '$1');
  }

  /** Takes the bodies of foreign objects out, since optimisers of SVG eat their spaces. */
  function simplify(root: SVGSVGElement, rules: readonly string[]): string[] {
    const inRules = new Set(rules.flatMap((rule) => rule.match(/\.[A-Za-z_][\w-]*/g) ?? []));
    const used = references(root);
    for (const node of [root, ...root.querySelectorAll('*')]) {
      for (const { name } of [...node.attributes]) {
        if (name.startsWith('data-') || name === 'name' || name === 'type') node.removeAttribute(name);
      }
      if (!used.has(node.id)) node.removeAttribute('id');
      const classes = [...node.classList].filter((name) => inRules.has(`.${name}`));
      if (classes.length > 0) node.setAttribute('class', classes.join(' '));
      else node.removeAttribute('class');
      const style = tight((node as SVGElement).style.cssText);
      if (style) node.setAttribute('style', style);
      else node.removeAttribute('style');
    }
    for (const node of root.querySelectorAll('foreignObject')) {
      if (node.textContent.trim() === '') node.remove();
    }
    for (const node of [...root.querySelectorAll('g, defs, rect')].toReversed()) {
      const isVoid = node.localName === 'rect' && !Number(node.getAttribute('width'));
      if (isVoid || (node.localName !== 'rect' && node.childNodes.length === 0)) node.remove();
    }
    return [...root.querySelectorAll('foreignObject')].map((node, index) => {
      const body = [...node.childNodes].map((child) => new XMLSerializer().serializeToString(child));
      const placeholder = document.createElementNS(SVG, 'text');
      placeholder.textContent = `body-${index}`;
      node.replaceChildren(placeholder);
      return body.join('').replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');
    });
  }

  function renameIds(root: SVGSVGElement): void {
    const names = new Map<string, string>();
    for (const node of root.querySelectorAll('[id]')) {
      const name = `${prefix}-${names.size.toString(36)}`;
      names.set(node.id, name);
      node.id = name;
    }
    for (const node of [root, ...root.querySelectorAll('*')]) {
      for (const { name, value } of [...node.attributes]) {
        if (name === 'id') continue;
        const renamed = value
          .replace(/url\(["']?#([^"')]+)["']?\)/g, (whole, id: string) =>
            names.has(id) ? `url(#${names.get(id)})` : whole,
          )
          .replace(/^#(.+)$/, (whole, id: string) =>
            name.endsWith("href") && names.has(id) ? `#${names.get(id)}` : whole,
          );
        const ids = name.startsWith('aria-') ? (names.get(value) ?? renamed) : renamed;
        if (ids !== value) node.setAttribute(name, ids);
      }
    }
  }

  function frame(root: SVGSVGElement, width: number, height: number): void {
    for (const name of ['style', 'aria-roledescription', 'id', 'preserveAspectRatio']) {
      root.removeAttribute(name);
    }
    root.setAttribute('class', `mm ${scope}`);
    root.setAttribute('role', 'img');
    root.setAttribute('width', String(Math.ceil(width)));
    root.setAttribute('height', String(Math.ceil(height)));
  }
}

export type Distilled = {
  /** With `body-0`, `body-1` … in place of the bodies of foreign objects. */
  svg: string;
  bodies: string[];
  /** The rules that match, in the order of Mermaid's style sheet. */
  rules: string[];
  /** The texts that the picture shows, without message numbers. */
  labels: string[];
  /** User units, which are CSS pixels at full size. */
  width: number;
  height: number;
};
