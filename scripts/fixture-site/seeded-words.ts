/** Plain words of the trade; none is a fence, a tag or an expression in MDX. */
const WORDS =
  `account age answer archive audit backlog balance batch book border branch budget buffer build burst cache call caller
  capacity carrier change channel charge check claim clerk client clock cluster code commit consumer contract copy core
  cost count crash cursor customer cycle data day deadline debt decision default delay demand deploy depth design device
  disk document domain drain driver duty edge effect engine entry error event exchange export failure fee field file
  filter flow folder form frame gap gate goal group growth guard handler header history hold host hour image import
  index input invoice issue item job journal key label lag latency layer lease ledger letter level limit line link list
  load lock log loss machine manager map margin market mark measure member memory merge message meter method minute
  model month name network node note notice number object offer office operator option order outage output owner packet
  page parcel part partner patch path payment peak period person phase pipe place plan plant point policy pool port
  price process producer product profile program project promise proof queue quota rack range rate reader reason record
  region relay release replica report request reserve result retry return review risk role room round route row rule
  sample scale schedule scope screen search second section segment seller sender sequence server service session shard
  share shelf shift shop signal site size slice slot source space stage stamp state step stock store stream stretch
  supply surface switch system table target task team tenant term test thread ticket time token trade traffic transfer
  trial trigger truck unit update upper usage user value vendor version view volume wait warehouse watch weight window
  worker writer year zone`.split(/\s+/);

const VERBS =
  `accepts adds answers asks blocks breaks carries checks claims closes compares confirms copies counts covers cuts
  delays drops ends fails fills finds follows forgets frees gives grows guards halts holds hides joins keeps leaves
  limits locks loses marks meets merges misses moves names needs offers opens orders owes passes pays picks plans pulls
  pushes reads renews repeats reports resets returns saves sees sends shows shrinks skips sorts splits starts stops
  stores takes tells tests tracks trusts turns wakes waits writes`.split(/\s+/);

const JOINTS = ['and', 'before', 'after', 'because', 'while', 'until', 'unless', 'so that'];

/** Text that is the same for the same seed on every machine. */
export class SeededWords {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 inclusive to 1 exclusive, by Mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to `below` exclusive. */
  index(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.index(items.length)] as Item;
  }

  /** One sentence of exactly so many words, at least four. */
  sentence(words: number): string {
    const parts = this.#clause();
    while (parts.length < words) {
      parts.push(...this.pick(JOINTS).split(' '), ...this.#clause());
    }
    const text = parts.slice(0, words).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  /** Sentences of exactly so many words together, at least four. */
  prose(words: number): string {
    const sentences: string[] = [];
    let left = words;
    while (left > 0) {
      const length = left < 24 ? left : 9 + this.index(10);
      sentences.push(this.sentence(length));
      left -= length;
    }
    return sentences.join(' ');
  }

  #clause(): string[] {
    return ['the', this.pick(WORDS), this.pick(WORDS), this.pick(VERBS), 'a', this.pick(WORDS)];
  }
}
