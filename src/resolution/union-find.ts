/** Disjoint sets of strings; the root of a set is its smallest member, so that it does not depend on the joins' order. */
export class UnionFind {
  readonly #parents: Map<string, string>;

  constructor(members: readonly string[]) {
    this.#parents = new Map(members.map((member) => [member, member]));
  }

  rootOf(member: string): string {
    let root = member;
    for (let parent = this.#parents.get(root)!; parent !== root; parent = this.#parents.get(root)!)
      root = parent;
    for (let at = member; at !== root;) {
      const next = this.#parents.get(at)!;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a < b) this.#parents.set(b, a);
    else if (b < a) this.#parents.set(a, b);
  }
}
