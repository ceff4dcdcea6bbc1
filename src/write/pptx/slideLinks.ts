/** The addresses that a slide's text links to, each with the id of its relationship. */
export class SlideLinks {
  readonly #ids = new Map<string, string>();

  /** The relationship id for an address. */
  idOf(address: string): string {
    const known = this.#ids.get(address);
    if (known) return known;
    const id = `rIdLink${this.#ids.size + 1}`;
    this.#ids.set(address, id);
    return id;
  }

  entries(): readonly (readonly [address: string, id: string])[] {
    return [...this.#ids];
  }
}
