export type Unit = { id: string; parentId: string | undefined; name: string }

/** A strict tree, root first: organisation, any number of levels, teams. */
export class UnitTree {
  readonly root: Unit
  readonly #byId = new Map<string, Unit>()
  readonly #children = new Map<string, Unit[]>()

  /** Throws when there is not exactly one root or a parent is missing. */
  constructor(readonly units: Unit[]) {
    for (const unit of units) this.#byId.set(unit.id, unit)
    const roots = units.filter((unit) => unit.parentId === undefined)
    if (roots.length !== 1) throw new Error(`a tree has one root, this has ${roots.length}`)
    this.root = roots[0]!
    for (const unit of units) {
      if (unit.parentId === undefined) continue
      if (!this.#byId.has(unit.parentId)) throw new Error(`unit without its parent: ${unit.id}`)
      this.#children.set(unit.parentId, [...this.childrenOf(unit.parentId), unit])
    }
  }

  find = (id: string): Unit | undefined => this.#byId.get(id)

  childrenOf = (id: string): Unit[] => this.#children.get(id) ?? []

  isLeaf = (id: string): boolean => this.childrenOf(id).length === 0

  /** The unit itself, then its parents up to the root. */
  lineOf(id: string): Unit[] {
    const line: Unit[] = []
    for (
      let unit = this.find(id);
      unit;
      unit = unit.parentId ? this.find(unit.parentId) : undefined
    )
      line.push(unit)
    return line
  }

  /** Whether `id` is `ancestor` or lies under it. */
  isWithin = (id: string, ancestor: string): boolean =>
    this.lineOf(id).some((unit) => unit.id === ancestor)

  /** The unit and everything below, in tree order. */
  subtree = (id: string): Unit[] => {
    const unit = this.find(id)
    return unit ? [unit, ...this.childrenOf(id).flatMap((child) => this.subtree(child.id))] : []
  }
}
