import {render} from 'lit/html.js';
import {wear} from './css.js';

/** How an attribute becomes a property; it gets null when the attribute is not there. */
type Read = (value: string | null) => unknown;

export const text: Read = (value) => value ?? undefined;
export const flag: Read = (value) => value !== null;
export const number: Read = (value) => (value === null ? undefined : Number(value));

/** On a server there are no elements: the class can be imported there all the same. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** An element that draws itself into a shadow root after its properties change: once for all changes of a microtask. */
export abstract class DrawnElement extends Base {
  /** Observed properties. An attribute is read into each, named after it (`hintCost`: `hint-cost`), where there is a way to. */
  static readonly properties: Readonly<Record<string, Read | undefined>>;
  static readonly styles: string;

  #values: Record<string, unknown> = {};
  #changed = new Set<string>();
  #pending?: Promise<void>;
  /** There once the element has been on a page. */
  declare renderRoot?: ShadowRoot;

  static get observedAttributes(): string[] {
    const names = Object.keys(this.properties);
    for (const name of names) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: DrawnElement) {
          return this.#values[name];
        },
        set(this: DrawnElement, value: unknown) {
          if (Object.is(this.#values[name], value)) return;
          this.#values[name] = value;
          this.requestUpdate(name);
        },
      });
    }
    const read = names.filter((name) => this.properties[name]);
    return [...read.map((name) => name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)), 'lang'];
  }

  constructor() {
    super();
    // What was set before the element was defined stands in the way of what it defines.
    const own = this as Record<string, unknown>;
    for (const name of Object.keys((this.constructor as typeof DrawnElement).properties)) {
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }

  connectedCallback(): void {
    if (this.renderRoot) return;
    this.renderRoot = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    wear(this.renderRoot, (this.constructor as typeof DrawnElement).styles);
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const name = attribute.replace(/-./, ([, letter]) => (letter as string).toUpperCase());
    const read = (this.constructor as typeof DrawnElement).properties[name];
    if (read) (this as Record<string, unknown>)[name] = read(value);
    else this.requestUpdate(name);
  }

  /** Draws soon; `name` is a property that changed. */
  requestUpdate(name?: string): void {
    if (name) this.#changed.add(name);
    if (this.renderRoot) this.#pending ??= Promise.resolve().then(() => this.#update());
  }

  /** Fulfilled once all that was asked for is drawn. */
  get updateComplete(): Promise<boolean> {
    return (async () => {
      while (this.#pending) await this.#pending;
      return true;
    })();
  }

  #update(): void {
    const changed = this.#changed;
    this.#changed = new Set();
    this.willUpdate(changed);
    this.#pending = undefined;
    render(this.render(), this.renderRoot as ShadowRoot);
    this.updated();
  }

  protected abstract willUpdate(changed: ReadonlySet<string>): void;
  protected abstract render(): unknown;
  protected abstract updated(): void;
}
