/** A tree whose leaves hold numbers of people: respondents at close, rosters at open. */
export type CountNode = { id: string; children: CountNode[]; n: number }
/** People counted together: `leaves` are node ids, `owner` the lowest node above all of them. */
export type Block = { owner: string; leaves: string[]; n: number }

/**
 * Partitions the people of a tree into blocks of at least `k`, each as low in the tree as it can
 * be. Leaves too small are carried up and counted together one level higher; what is left at the
 * root joins the smallest block, of several the first in the tree's order. A leaf of nobody is
 * carried like one of somebody: the pattern of blocks must not tell that nobody answered there. Publishing only unions of blocks means that every sum anyone can
 * work out is a sum over whole blocks, so no group below `k` can be isolated.
 *
 * Returns no block when the whole tree holds fewer than `k`.
 */
export function partition(root: CountNode, k: number): Block[] {
  const blocks: Block[] = []
  const rest = carry(root, k, blocks)
  if (rest.length === 0 || blocks.length === 0) return blocks
  const smallest = blocks.reduce((a, b) => (b.n < a.n ? b : a))
  const joined = {
    owner: root.id,
    leaves: [...smallest.leaves, ...rest.map((leaf) => leaf.id)],
    n: smallest.n + total(rest),
  }
  return [...blocks.filter((block) => block !== smallest), joined]
}

/** Adds the blocks owned at or below `node`; returns the leaves too few to stand there. */
function carry(node: CountNode, k: number, blocks: Block[]): CountNode[] {
  const isLeaf = node.children.length === 0
  const carried = isLeaf ? [node] : node.children.flatMap((child) => carry(child, k, blocks))
  const n = total(carried)
  if (n < k) return carried
  blocks.push({ owner: node.id, leaves: carried.map((leaf) => leaf.id), n })
  return []
}

const total = (leaves: CountNode[]) => leaves.reduce((sum, leaf) => sum + leaf.n, 0)
